/* Finds the codes that a query most likely means, in all languages at once, and ranks them:

   1. A number that is a code, wherever it stands ("code=6206"), or a name, a constant or an alias as it is written.
   2. A name or a constant of which the query is a part, and a number that begins so.
   3. All others, by their words. Latin words are taken without their endings, and to a word that nothing has the
      words that begin so or are spelt nearly so. Writing without spaces is taken as its pairs of characters, and Han
      characters singly too. The weight of a word is BM25F: how rare it is, and in which field it stands (FIELDS).
      Words may be missing and in any order; what has little of the query's weight falls behind, and what is far
      behind the best is left out.

   A search word of the catalog's tables ("拉黑", "垢BAN") is a field of the codes that it stands for; one that the query
   holds as a whole counts for more. The fillers of the tables ("what does … mean") are passed over.

   The command line ranks by the same rules, in Java, and its test holds the two together: what is changed here is changed
   there. searches.csv tells what both must find.

   It is no library because the command line must rank alike, and because those at hand were slower for no better result:
   lunr 2.3.9, given these words, took 0.8 s to build its index of three languages (this one: 0.15 s), and knows no
   Chinese or Japanese by itself; Fuse.js 7.1.0 took 40 ms for a key press (this one: under 1 ms) and found fewer. */
const searchIn = (data) => {
  const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
  const KATAKANA_TO_HIRAGANA = 0x60;
  const DASHES = /[\u2010-\u2015\u2212]/g;

  /** Accents, and in Arabic the signs for short vowels, the hamza on a letter, and the stroke that only widens a word. */
  const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
  const ARABIC_VARIANTS = /[\u0649\u0629\u0671]/g;
  const ARABIC_LETTERS = { "\u0649": "\u064a", "\u0629": "\u0647", "\u0671": "\u0627" };
  const LATIN = /^[a-z]+$/;
  const ARABIC = /^[\u0621-\u064a]+$/;

  /** The simplified character for which a traditional one stands. */
  const { traditional, simplified } = data.hanVariants;
  const SIMPLER = new Map([...traditional].map((c, i) => [c, simplified[i]]));
  const HAN = /[\u3400-\u9fff]/g;

  /** Initial consonants of Hangul, by which Koreans abbreviate words, as they stand after folding. */
  const INITIALS = /^[\u1100-\u1112]{2,}$/;
  const FIRST_SYLLABLE = 0xac00;
  const SYLLABLES_OF_INITIAL = 588;
  const FIRST_INITIAL = 0x1100;

  /** Scripts that are written without spaces, and Hangul, whose words end in particles. */
  const UNSPACED = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー";
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
  const FIRST_HAN = "\u3400";
  const LAST_HAN = "\u9fff";
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
  const NUMBER = /(?<![\w.])-?\d{1,10}(?![\w]|\.\d)/g;
  const GLUED_NUMBER = /(?<=[a-z_])\d{3,10}(?!\w|\.\d)/g;

  /** What is around a number or a question and says nothing about a code: whole words, and parts of what has no spaces. */
  const fillers = data.fillers.map(fold);
  const FILLERS = new Set(fillers.filter((filler) => !IS_UNSPACED.test(filler)));
  const UNSPACED_FILLERS = new RegExp(
    fillers
      .filter((filler) => IS_UNSPACED.test(filler))
      .sort((a, b) => b.length - a.length)
      .map((filler) => filler.replace(/[^\p{L}\p{M}\p{N}\s]/gu, "."))
      .join("|") || "(?!)",
    "g",
  );

  const FIELDS = { name: 2.5, words: 5, description: 3, userMessage: 1.5, remedy: 0.8 };
  const LENGTH_MATTERS = 0.5;
  const SATURATION = 1.2;
  const BY_PREFIX = 0.7;
  const BY_SPELLING = 0.6;
  const SINGLE_CHARACTER = 0.35;
  const ACROSS_SCRIPTS = 0.4;
  const WHOLE_PHRASE = 1.6;

  /** What only the old SDK reports is seldom what is meant. */
  const LEGACY = 0.85;
  const LEAST_OF_BEST = 0.4;
  const ALL_WORDS = 0.999;
  const NEAR = 0.3;
  const EXACT = 1e6;
  const PART_OF_NAME = 1e3;
  const NEAREST = 3;
  const LITERALLY = 100;
  const SWAPPED = 0.5;
  const NUMBER_ALONE = /^-?\d+$/;

  /**
   * A word that nothing has tells no code from another. It only makes it less likely that the others are what is meant; a
   * pair of characters does so the less, since it may be the end of a word and the beginning of the next one.
   */
  const UNKNOWN_WORD = 0.4;
  const UNKNOWN_PAIR = 0.25;

  /** What nearly every code has is not worth a mark. */
  const WORTH_A_MARK = 1;

  /** Makes full width and half width, capitals and small letters alike, and drops accents. */
  function foldButKana(text) {
    return text
      .normalize("NFKD")
      .replace(ACCENTS, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(ARABIC_VARIANTS, (c) => ARABIC_LETTERS[c])
      .replace(HAN, (c) => SIMPLER.get(c) || c)
      .replace(DASHES, "-")
      .replace(/\u2019/g, "'");
  }

  /** Makes katakana and hiragana alike too. */
  function fold(text) {
    return foldButKana(text).replace(KATAKANA, (c) => String.fromCharCode(c.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
  }

  /* Words */

  /** Takes from an Arabic word the article, what is written together with it, and the endings of number and of possession. */
  function stemArabic(word) {
    return word
      .replace(/^(?:[وف]?(?:ال|[بك]ال|لل)|و)(?=.{3})/, "")
      .replace(/(?<=.{3})(?:ها|هم|ان|ات|ون|ين|يه|ه|ي|ا)$/, "");
  }

  /** Takes the ending from an English word: expired, expires, expiry and expiration are the same. */
  function stem(word) {
    if (ARABIC.test(word)) {
      return stemArabic(word);
    }
    if (word.length < 4 || !LATIN.test(word)) {
      return word;
    }
    let stemmed = word
      .replace(/(?:ies|ied)$/, "y")
      .replace(/(?<=[^s])s$/, "")
      .replace(/isation(?=s?$)/, "ization")
      .replace(/is(?=(?:e|ed|ing|er)$)/, "iz");
    const cut = stemmed.replace(/(?:ications?|ations?|ions?|ments?|ings?|edly|ed|ers?|ly|es|e|y)$/, "");
    if (cut.length >= 3 && /[aeiouy]/.test(cut)) {
      stemmed = cut.replace(/([bdgklmnprt])\1$/, "$1");
    }
    return stemmed;
  }

  /** Calls back with every word of a text: what it is in the index, where it begins and ends, and its weight. */
  function forEachWord(folded, action) {
    for (const { 0: run, index } of folded.matchAll(RUN)) {
      if (!IS_UNSPACED.test(run)) {
        action(stem(run), index, index + run.length, 1);
        continue;
      }
      for (let i = 0; i < run.length; i++) {
        if (run.length === 1 || (run[i] >= FIRST_HAN && run[i] <= LAST_HAN)) {
          action(run[i], index + i, index + i + 1, run.length === 1 ? 1 : SINGLE_CHARACTER);
        }
        if (i + 1 < run.length) {
          action(run.slice(i, i + 2), index + i, index + i + 2, 1);
        }
      }
    }
  }

  /** Returns a text folded, and for each of its places and its end the place in the text. */
  function foldInPlace(text) {
    const folded = fold(text);
    if (folded.length === text.length) {
      return { folded, at: (place) => place };
    }
    const pieces = [];
    const places = [];
    let at = 0;
    for (const c of text) {
      const piece = fold(c);
      pieces.push(piece);
      for (let i = 0; i < piece.length; i++) {
        places.push(at);
      }
      at += c.length;
    }
    places.push(at);
    return { folded: pieces.join(""), at: (place) => places[place] };
  }

  /* Index */

  /** Makes the index of the codes, each with its number, names, texts and search words. */
  function index(codes) {
    const postings = new Map();
    const forms = new Map();
    const said = codes.map(saidAbout);
    const means = Object.fromEntries(
      Object.keys(FIELDS).map((field) => [field, said.reduce((sum, each) => sum + each[field].length, 0) / codes.length]),
    );
    said.forEach((texts, place) => {
      const ofCode = new Map();
      for (const field in FIELDS) {
        const longer = field === "words" ? 1 : texts[field].length / (means[field] || 1);
        const weight = FIELDS[field] / (1 - LENGTH_MATTERS + LENGTH_MATTERS * longer);
        forEachWord(texts[field], (word, start, end) => {
          ofCode.set(word, (ofCode.get(word) || 0) + weight);
          if (word.length !== end - start || word.length > 2) {
            forms.set(texts[field].slice(start, end), word);
          }
        });
      }
      for (const [word, weight] of ofCode) {
        const posting = postings.get(word) || postings.set(word, { places: [], weights: [] }).get(word);
        posting.places.push(place);
        posting.weights.push(weight / (SATURATION + weight));
      }
    });
    const names = new Map();
    const joined = new Map();
    codes.forEach((code, place) => {
      for (const name of [code.name, code.sdkConstant, ...code.aliases]) {
        if (name !== null && !names.has(name.toLowerCase())) {
          names.set(name.toLowerCase(), place);
          joined.set(join(name.toLowerCase()), place);
        }
      }
    });
    const places = new Map();
    codes.forEach((code, place) => {
      code.searchWords.forEach((phrase) => places.set(phrase, [...(places.get(phrase) || []), place]));
    });
    const phrases = [...places].map(([phrase, places]) => {
      const words = [];
      const folded = fold(phrase);
      forEachWord(folded, (word) => words.push(word));
      return { phrase, folded, words, places };
    });
    const spelt = [...forms].filter(([form]) => form.length > 2 && (LATIN.test(form) || ARABIC.test(form)));
    return { codes, postings, names, joined, phrases, spelt, similar: new Map(), initials: null };
  }

  /** Returns what is said about a code in each of the fields, folded. */
  function saidAbout(code) {
    const texts = Object.values(code.texts);
    const said = {
      name: [code.name, code.sdkConstant || "", ...code.aliases].map((name) => name.replaceAll("_", " ")),
      words: code.searchWords,
      description: texts.map((text) => text.description),
      userMessage: texts.map((text) => text.userMessage),
      remedy: texts.map((text) => text.remedy),
    };
    return Object.fromEntries(Object.entries(said).map(([field, all]) => [field, fold(all.join("\n"))]));
  }

  function rarity(index, found) {
    return Math.log(1 + (index.codes.length - found + 0.5) / (found + 0.5));
  }

  /* Query */

  /** Returns what in the index a word of a query may be, each with how surely. */
  function meanings(index, word, form) {
    if (index.postings.has(word) || !(LATIN.test(form) || ARABIC.test(form))) {
      return index.postings.has(word) ? [[word, 1]] : [];
    }
    if (!index.similar.has(form)) {
      const begun = index.spelt.filter(([other]) => other.startsWith(form));
      const most = form.length < 4 ? 0 : form.length < 8 ? 1 : 2;
      const near = begun.length > 0 ? [] : index.spelt.filter(([other]) => distance(form, other, most) <= most);
      index.similar.set(
        form,
        [...new Map([...begun, ...near].map(([, other]) => [other, begun.length > 0 ? BY_PREFIX : BY_SPELLING]))],
      );
    }
    return index.similar.get(form);
  }

  /** Returns how many letters are missing, added, changed or swapped; more than the most where it is more. */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
      return most + 1;
    }
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        least = Math.min(least, next[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = row;
      row = next;
    }
    return row[other.length];
  }

  /** Returns the numbers in a query that may be codes: any of three digits or more, or all that the query holds. */
  function numbersIn(folded, alone) {
    const found = [...folded.matchAll(NUMBER), ...folded.matchAll(GLUED_NUMBER)].map((match) => match[0]);
    return found.filter((number) => alone || number.replace("-", "").length >= 3);
  }

  /** Returns the words of a query without fillers, each with its weight; two that are one in the texts are one more. */
  function wordsIn(index, query) {
    const blank = (filler) => " ".repeat(filler.length);
    const text = fold(query).replace(UNSPACED_FILLERS, blank).replace(/(?<=[a-z])_(?=[a-z])/g, " ");
    const spans = scriptSpans(foldButKana(query));
    const words = new Map();
    let before = "";
    forEachWord(text, (word, start, end, weight) => {
      const raw = text.slice(start, end);
      const digits = /^\d+$/.test(raw);
      if (FILLERS.has(raw) || (digits && !index.postings.has(raw))) {
        return;
      }
      const known = words.get(word);
      const share = IS_UNSPACED.test(word) ? shareOf(spans, start, end) : 1;
      words.set(word, { weight: Math.max(weight * share, known ? known.weight : 0), form: raw });
      if (before !== "" && index.postings.has(stem(before + raw))) {
        words.set(stem(before + raw), { weight, form: before + raw });
      }
      before = LATIN.test(raw) ? raw : "";
    });
    return words;
  }

  /** Returns for each character the span of its script: one object for all that stand in it. */
  function scriptSpans(text) {
    const spans = [];
    for (const { 0: run, index } of text.matchAll(/\p{sc=Han}+|\p{sc=Hang}+|[\p{sc=Hira}ー]+|[\p{sc=Kana}ー]+|./gsu)) {
      const span = { length: run.length };
      for (let i = index; i < index + run.length; i++) {
        spans[i] = span;
      }
    }
    return spans;
  }

  /** Returns how much a pair counts: a long word has many pairs and yet is one word; where the script changes, a word ends. */
  function shareOf(spans, start, end) {
    if (spans[start] !== spans[end - 1]) {
      return ACROSS_SCRIPTS;
    }
    return 1 / Math.sqrt(Math.max(1, spans[start].length - 1));
  }

  /**
   * Returns what a query finds: the places of the codes, best first; the words and numbers to be marked; for the codes that
   * a search word means, that word. Where nothing is near there are no places, but the nearest ones.
   * Numbers that are known to be codes may come with it, from a line of a log; otherwise its own are looked for.
   */
  function search(index, query, mentioned) {
    const folded = fold(query).trim();
    const abbreviated = byInitials(index, folded.replace(/\s+/g, ""));
    if (abbreviated.size > 0) {
      return { places: [...abbreviated.keys()], nearest: [], words: new Set(), digits: [], phrases: abbreviated };
    }
    const words = wordsIn(index, query.trim());
    const alone = [...words.keys()].every((word) => /^\d+$/.test(word));
    const digits = mentioned.length > 0 ? mentioned.map(String) : numbersIn(folded, alone);
    const first = named(index, folded, digits);
    const found = rank(index, words);
    const phrases = phrasesIn(index, folded);
    phrases.forEach((_, place) => found.scores.set(place, (found.scores.get(place) || 0) * WHOLE_PHRASE));
    const best = Math.max(0, ...found.scores.values());
    const near = covered(found, best) >= NEAR;
    const scores = new Map(first);
    for (const [place, score] of found.scores) {
      const enough = score >= LEAST_OF_BEST * best || found.covers.get(place) >= ALL_WORDS;
      if (enough && (near || first.size === 0)) {
        scores.set(place, score + (first.get(place) || 0));
      }
    }
    const places = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place]) => place);
    if (first.size > 0 || near) {
      return { places, nearest: [], words: found.words, digits, phrases };
    }
    const nearest = NUMBER_ALONE.test(folded)
      ? nearestNumbers(index, folded)
      : places.length > 0
        ? places
        : nearestWords(index, words);
    return { places: [], nearest: nearest.slice(0, NEAREST), words: found.words, digits, phrases };
  }

  /** Returns the codes whose number or name stands in the query, and those whose number or name the query is a part of. */
  function named(index, folded, digits) {
    const scores = new Map();
    const raise = (place, score) => scores.set(place, Math.max(score, scores.get(place) || 0));
    placesOf(index, digits).forEach((place, i) => raise(place, EXACT - i));
    const joined = join(folded);
    if (index.joined.has(joined)) {
      raise(index.joined.get(joined), EXACT);
    }
    if (/^\w+_\w*$/.test(folded)) {
      index.names.forEach((place, other) => other.includes(folded) && raise(place, PART_OF_NAME));
    }
    if (NUMBER_ALONE.test(folded)) {
      index.codes.forEach(({ code }, place) => String(code).startsWith(folded) && raise(place, PART_OF_NAME));
    }
    return scores;
  }

  /** Returns a name as people write it who leave out what is between its words. */
  function join(name) {
    return name.replace(/[\s_-]+/g, "");
  }

  function placesOf(index, digits) {
    const places = digits.map(Number).map((number) => {
      const single = index.codes.findIndex(({ code }) => code === number);
      return single >= 0
        ? single
        : index.codes.findIndex(({ code, lastCode }) => code <= number && number <= lastCode);
    });
    return [...new Set(places.filter((place) => place >= 0))];
  }

  /** Returns the search words all of whose words are in the query; for each code that they mean the one that fits best. */
  function phrasesIn(index, folded) {
    const all = new Set();
    forEachWord(folded, (word) => all.add(word));
    const best = new Map();
    for (const each of index.phrases) {
      if (each.words.every((word) => all.has(word))) {
        const fit = each.words.length + (folded.includes(each.folded) ? LITERALLY : 0);
        for (const place of each.places) {
          if (!best.has(place) || fit > best.get(place).fit) {
            best.set(place, { fit, phrase: each.phrase });
          }
        }
      }
    }
    return new Map([...best].map(([place, { phrase }]) => [place, phrase]));
  }

  /** Returns the codes in whose texts words in a row begin with these consonants, best first, each with those words. */
  function byInitials(index, initials) {
    if (!INITIALS.test(initials)) {
      return new Map();
    }
    index.initials = index.initials || index.codes.map(hangulOf);
    const found = [];
    index.initials.forEach((texts, place) => {
      const phrases = texts.map((words) => phraseBegun(words, initials)).filter(Boolean);
      if (phrases.length > 0) {
        const whole = phrases.find((phrase) => initialsOf(phrase).replaceAll(" ", "") === initials);
        found.push({ place, phrase: whole || phrases[0], whole: Boolean(whole) });
      }
    });
    return new Map(found.sort((a, b) => b.whole - a.whole).map(({ place, phrase }) => [place, phrase]));
  }

  /** Returns the Korean words of a code's search words, and of each of its texts. */
  function hangulOf(code) {
    const texts = Object.values(code.texts);
    return [...code.searchWords, ...texts.map((text) => text.description), ...texts.map((text) => text.userMessage)]
      .map((text) => text.match(/[가-힣]+/g))
      .filter(Boolean);
  }

  function phraseBegun(words, initials) {
    for (let first = 0; first < words.length; first++) {
      let phrase = words[first];
      for (let i = first + 1; i < words.length && phrase.replaceAll(" ", "").length < initials.length; i++) {
        phrase += " " + words[i];
      }
      if (initialsOf(phrase).replaceAll(" ", "").startsWith(initials)) {
        return phrase;
      }
    }
    return null;
  }

  function initialsOf(words) {
    return words.replace(/[가-힣]/g, (syllable) =>
      String.fromCharCode(FIRST_INITIAL + Math.floor((syllable.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_OF_INITIAL)),
    );
  }

  function rank(index, words) {
    const scores = new Map();
    const covers = new Map();
    const marks = new Set();
    const long = [...words.keys()].some((word) => word.length > 1);
    let all = 0;
    for (const [word, { weight, form }] of words) {
      const best = new Map();
      for (const [other, sure] of meanings(index, word, form)) {
        const { places, weights } = index.postings.get(other);
        places.forEach((place, i) => best.set(place, Math.max(best.get(place) || 0, sure * weights[i])));
        if ((other.length > 1 || !long) && rarity(index, places.length) >= WORTH_A_MARK) {
          marks.add(other);
        }
      }
      const rare = weight * rarity(index, best.size);
      all += best.size > 0 ? rare : rare * (IS_UNSPACED.test(word) ? UNKNOWN_PAIR : UNKNOWN_WORD);
      for (const [place, each] of best) {
        scores.set(place, (scores.get(place) || 0) + rare * each);
        covers.set(place, (covers.get(place) || 0) + rare);
      }
    }
    covers.forEach((cover, place) => {
      covers.set(place, cover / all);
      scores.set(place, ((scores.get(place) * cover) / all) * (index.codes[place].legacy ? LEGACY : 1));
    });
    return { scores, covers, words: marks };
  }

  /** Returns how much of the query's weight the best of its codes has. */
  function covered({ scores, covers }, best) {
    let most = 0;
    scores.forEach((score, place) => {
      most = score === best ? Math.max(most, covers.get(place) || 0) : most;
    });
    return most;
  }

  /** Returns the codes whose number is most nearly the one that was typed: digits swapped or wrong, then the next ones. */
  function nearestNumbers(index, typed) {
    const digits = (number) => [...number].sort().join("");
    const far = ({ code }) =>
      distance(typed, String(code), typed.length) -
      (digits(typed) === digits(String(code)) ? SWAPPED : 0) +
      Math.abs(code - Number(typed)) / 1e12;
    return index.codes
      .map((code, place) => [far(code), place])
      .sort((a, b) => a[0] - b[0])
      .map(([, place]) => place);
  }

  /** Returns the codes that have the word whose spelling is nearest to one of a query that nothing has. */
  function nearestWords(index, words) {
    const far = [...words.values()]
      .filter(({ form }) => LATIN.test(form) || ARABIC.test(form))
      .flatMap(({ form }) => index.spelt.map(([other, word]) => [distance(form, other, Infinity) / other.length, word]))
      .sort((a, b) => a[0] - b[0])
      .slice(0, NEAREST);
    return [...new Set(far.flatMap(([, word]) => index.postings.get(word).places))];
  }

  /** Returns the places in a text, in order, where it has the words that were found: beginnings and ends. */
  function marked(text, marks) {
    const places = [];
    const { folded, at } = foldInPlace(text);
    forEachWord(folded, (word, from, to) => {
      const start = at(from);
      const end = at(to);
      if (marks.has(word)) {
        const before = places[places.length - 1];
        if (before && start <= before[1]) {
          before[1] = Math.max(end, before[1]);
        } else {
          places.push([start, end]);
        }
      }
    });
    return places;
  }

  const ofAll = index(data.codes);
  return { search: (query, mentioned) => search(ofAll, query, mentioned), marked };
};
