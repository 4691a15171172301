/* The page: shows the codes in a language, finds and filters them, reads logs, and keeps the address in step. */
(() => {
  const REMEMBERED = "tim-error-codes.language";
  const ADDRESS_DELAY_MS = 200;
  const MESSAGE_MS = 2500;
  const MILLIS = 1000;

  /** How many cards are marked at once; the others are marked afterwards, as many at a time. */
  const CARDS_AT_ONCE = 12;

  const LINES_NAMED = 6;
  const LONGEST_LINE = 240;
  const BEFORE_MENTION = 100;
  const NO_SEARCH = { places: null, nearest: [], words: new Set(), digits: [], phrases: new Map() };

  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const tables = new Map(data.tables.map((table) => [table.name, table]));
  const retryabilities = new Map(data.retryabilities.map((each) => [each.name, each]));
  const outcomes = new Map(data.outcomes.map((each) => [each.name, each]));
  const entries = data.codes.map((code, place) => {
    const table = tables.get(code.table);
    code.searchWords = [];
    code.legacy = table.origin === "SDK_V3";
    return {
      code,
      place,
      values: {
        retryability: code.retryability,
        outcome: code.outcome,
        category: code.category,
        origin: table.origin,
        table: code.table,
      },
      card: null,
      shown: true,
      marked: false,
      parts: null,
    };
  });
  const byNumber = new Map(entries.map((entry) => [entry.code.code, entry]));
  data.searchWords.forEach(({ words, codes }) => {
    codes.forEach((number) => byNumber.get(number).code.searchWords.push(...words));
  });
  const mentionsIn = Mentions.of(data.codes);
  const entryOf = (number) => entries.find(({ code }) => number >= code.code && number <= code.lastCode);

  let state = Address.parse(location.hash);
  let language = null;
  let searching = null;
  let found = NO_SEARCH;
  let log = null;
  let order = entries;
  let markTimer = 0;
  let addressTimer = 0;
  let messageTimer = 0;
  const options = [];

  /* Language */

  function remembered() {
    try {
      return localStorage.getItem(REMEMBERED);
    } catch (e) {
      return null; // forbidden for this page; then the reader's browser decides
    }
  }

  function remember(tag) {
    try {
      localStorage.setItem(REMEMBERED, tag);
    } catch (e) {
      // forbidden for this page; the choice holds until it is left
    }
  }

  function preferred() {
    const known = (tag) => data.languages.includes(tag);
    if (known(state.language)) {
      return state.language;
    }
    if (known(remembered())) {
      return remembered();
    }
    for (const tag of navigator.languages) {
      const wanted = new Intl.Locale(tag).maximize();
      const sameLanguage = (other) => new Intl.Locale(other).language === wanted.language;
      const sameScript = (other) => sameLanguage(other) && new Intl.Locale(other).maximize().script === wanted.script;
      const found = known(tag) ? tag : data.languages.find(sameScript) || data.languages.find(sameLanguage);
      if (found) {
        return found;
      }
    }
    return known("en") ? "en" : data.languages[0];
  }

  function speak(tag) {
    if (tag === language) {
      return;
    }
    language = tag;
    const words = data.page[language];
    document.documentElement.lang = language;
    document.documentElement.dir = words.direction;
    document.querySelectorAll("[data-text]").forEach((element) => {
      element.textContent = words[element.dataset.text];
    });
    document.querySelector(`input[name=language][value="${CSS.escape(language)}"]`).checked = true;
    byId("query").placeholder = words.search_hint;
    buildOptions(words);
    buildCards(words);
    filter();
  }

  /* Codes */

  function buildCards(words) {
    const list = document.createDocumentFragment();
    for (const entry of entries) {
      entry.card = card(entry, words);
      entry.shown = true;
      entry.marked = false;
      entry.parts = null;
      list.append(entry.card);
    }
    order = entries;
    byId("codes").replaceChildren(list);
  }

  function numberOf(code) {
    return code.code === code.lastCode ? String(code.code) : `${code.code}–${code.lastCode}`;
  }

  function card({ code }, words) {
    const article = byId("code").content.cloneNode(true).firstElementChild;
    const part = (name) => article.querySelector(`[data-part="${name}"]`);
    const retryability = retryabilities.get(code.retryability);
    const number = numberOf(code);
    article.id = String(code.code);
    part("number").textContent = number;
    part("number").href = "#" + code.code;
    part("name").textContent = code.name;
    part("badge").textContent = retryability.titles[language];
    part("badge").dataset.retryability = code.retryability;
    part("constant").textContent = code.sdkConstant === null ? "" : code.sdkConstant;
    part("only").textContent = words["source_" + code.source] || "";
    part("table").textContent = tables.get(code.table).titles[language];
    part("what-happened").textContent = words.what_happened;
    part("what-to-do").textContent = words.what_to_do;
    part("how-to-repeat").textContent = words.how_to_repeat;
    part("description").textContent = code.texts[language].description;
    part("remedy").textContent = code.texts[language].remedy;
    part("what-to-tell").textContent = words.what_to_tell;
    part("user-message").textContent = code.texts[language].userMessage;
    part("advice").textContent = retryability.advice[language];
    part("what-became").textContent = words.what_became;
    part("outcome-badge").textContent = outcomes.get(code.outcome).titles[language];
    part("outcome-badge").dataset.outcome = code.outcome;
    part("outcome-advice").textContent = outcomes.get(code.outcome).advice[language];
    if (code.minDelayMillis !== 0) {
      part("delay").textContent = `${words.min_delay}: ${code.minDelayMillis / MILLIS} ${words.seconds}`;
    }
    part("copy").setAttribute("aria-label", `${words.copy}: ${number}`);
    for (const button of article.querySelectorAll("[data-copy]")) {
      button.textContent = words["copy_" + button.dataset.copy];
      button.title = words.copy;
    }
    return article;
  }

  /* Filters */

  function buildOptions(words) {
    options.length = 0;
    const values = {
      retryability: data.retryabilities.map((each) => [each.name, each.titles[language]]),
      outcome: data.outcomes.map((each) => [each.name, each.titles[language]]),
      category: data.categories.map((each) => [each.name, each.titles[language]]),
      origin: [...new Set(data.tables.map((table) => table.origin))].map((origin) => [
        origin,
        words["origin_" + origin.toLowerCase()],
      ]),
    };
    for (const facet of Address.FACETS) {
      const group = document.querySelector(`[data-facet=${facet}]`);
      group.querySelectorAll(".option").forEach((option) => option.remove());
      for (const [value, title] of values[facet]) {
        group.append(option(facet, value, title));
      }
    }
    const select = byId("table");
    select.replaceChildren(new Option(words.all_tables, ""));
    data.tables.forEach((table) => select.append(new Option(table.titles[language], table.name)));
  }

  function option(facet, value, title) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    const text = document.createElement("span");
    const hits = document.createElement("span");
    label.className = "option";
    box.type = "checkbox";
    box.name = facet;
    box.value = value;
    text.textContent = title;
    hits.className = "hits";
    label.append(box, text, hits);
    options.push({ facet, value, box, hits, count: 0 });
    return label;
  }

  function accepts(facet, entry) {
    return state.facets[facet].size === 0 || state.facets[facet].has(entry.values[facet]);
  }

  /** Shows the codes that are found and fit all filters, and says for each option how many codes it would show. */
  function filter() {
    find();
    const candidates = log ? log.entries : found.places ? found.places.map((place) => entries[place]) : entries;
    const counts = new Map();
    const shown = new Set();
    for (const entry of candidates) {
      const inTable = state.table === "" || state.table === entry.values.table;
      const refusing = inTable ? Address.FACETS.filter((facet) => !accepts(facet, entry)) : null;
      if (inTable) {
        for (const facet of refusing.length === 0 ? Address.FACETS : refusing.length === 1 ? refusing : []) {
          const key = facet + entry.values[facet];
          counts.set(key, (counts.get(key) || 0) + 1);
        }
        if (refusing.length === 0) {
          shown.add(entry);
        }
      }
    }
    show(shown, candidates);
    for (const each of options) {
      each.hits.textContent = String(counts.get(each.facet + each.value) || 0);
      each.box.checked = state.facets[each.facet].has(each.value);
    }
    byId("table").value = state.table;
    const active = Address.FACETS.reduce((sum, facet) => sum + state.facets[facet].size, state.table === "" ? 0 : 1);
    byId("filters-active").textContent = active === 0 ? "" : `(${active})`;
    byId("clear").disabled = active === 0 && state.query === "" && log === null;
    byId("count").textContent = `${shown.size} / ${entries.length}`;
    showNone(shown.size === 0 && !(log && log.entries.length === 0));
    showLog();
    mark([...shown]);
  }

  function find() {
    if (state.query.trim() === "") {
      found = NO_SEARCH;
    } else {
      const mentioned = mentionsIn(state.query).map(({ code }) => code);
      found = prepareSearch().search(state.query, mentioned);
    }
  }

  function prepareSearch() {
    searching = searching || searchIn(data);
    return searching;
  }

  /** Hides all other cards, and brings those that are shown into their order, unless they are in it already. */
  function show(shown, inOrder) {
    for (const entry of entries) {
      if (shown.has(entry) !== entry.shown) {
        entry.shown = !entry.shown;
        entry.card.hidden = !entry.shown;
      }
    }
    if (inOrder !== order) {
      const list = document.createDocumentFragment();
      inOrder.forEach((entry) => list.append(entry.card));
      byId("codes").append(list);
      order = inOrder;
    }
  }

  /** Says what to do when there is no code, and what is nearest: about a number that the catalog lacks, as the library does. */
  function showNone(none) {
    byId("none").hidden = !none;
    if (!none) {
      return;
    }
    const texts = data.unrecognized.texts[language];
    const number = /^-?\d+$/.test(state.query.trim()) && found.places && found.places.length === 0;
    const filtered = log !== null || (found.places || entries).length > 0;
    byId("none-hint").textContent = number ? texts.description : data.page[language][filtered ? "no_result_hint" : "not_near_hint"];
    byId("none-remedy").textContent = number ? texts.remedy : "";
    const nearest = (filtered && found.places ? found.places.slice(0, 3) : found.nearest).map((place) => entries[place]);
    byId("nearest").hidden = nearest.length === 0;
    document.querySelector("#nearest ol").replaceChildren(...nearest.map(nearestItem));
  }

  function nearestItem({ code }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const name = document.createElement("span");
    const description = document.createElement("p");
    link.href = "#" + code.code;
    link.className = "number";
    link.dir = "ltr";
    link.textContent = numberOf(code);
    name.className = "name";
    name.dir = "ltr";
    name.translate = false;
    name.textContent = code.name;
    description.textContent = code.texts[language].description;
    item.append(link, " ", name, description);
    return item;
  }

  /* Marks */

  /** Marks what was found in the cards that are shown: the first at once, the others a moment later. */
  function mark(shown) {
    clearTimeout(markTimer);
    entries.filter((entry) => entry.marked).forEach(unmark);
    if (state.query.trim() === "") {
      return;
    }
    const some = () => {
      shown.splice(0, CARDS_AT_ONCE).forEach(markCard);
      if (shown.length > 0) {
        markTimer = setTimeout(some);
      }
    };
    some();
  }

  function parts(entry) {
    const { code, card } = entry;
    const texts = code.texts[language];
    entry.parts = entry.parts || [
      ["number", numberOf(code)],
      ["name", code.name],
      ["constant", code.sdkConstant || ""],
      ["description", texts.description],
      ["remedy", texts.remedy],
      ["user-message", texts.userMessage],
    ].map(([name, text]) => [card.querySelector(`[data-part="${name}"]`), text]);
    return entry.parts;
  }

  function unmark(entry) {
    parts(entry).forEach(([part, text]) => {
      if (part.firstElementChild) {
        part.textContent = text;
      }
    });
    const why = entry.card.querySelector("[data-part=found]");
    why.hidden = true;
    why.replaceChildren();
    entry.marked = false;
  }

  function markCard(entry) {
    let marks = 0;
    for (const [part, text] of parts(entry)) {
      const places = part.dataset.part === "number" ? digitsIn(text) : prepareSearch().marked(text, found.words);
      if (places.length > 0) {
        part.replaceChildren(...pieces(text, places));
        marks += places.length;
      }
    }
    sayWhy(entry, marks > 0);
    entry.marked = true;
  }

  function digitsIn(number) {
    return found.digits.filter((digits) => number.startsWith(digits)).map((digits) => [0, digits.length]).slice(0, 1);
  }

  /** Returns a text in pieces, with a mark around each of the places. */
  function pieces(text, places) {
    const list = [];
    let end = 0;
    for (const [from, to] of places) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      list.push(text.slice(end, from), mark);
      end = to;
    }
    return [...list, text.slice(end)];
  }

  /** Says why a code was found, where its texts do not show it: a search word, or what it says in another language. */
  function sayWhy({ code, place, card }, seen) {
    const why = card.querySelector("[data-part=found]");
    const word = found.phrases.get(place);
    const others = seen || word ? [] : Object.entries(code.texts);
    const said = others
      .flatMap(([tag, texts]) => [texts.description, texts.userMessage, texts.remedy].map((text) => [text, tag]))
      .concat(word && !seen ? [[word, language]] : [])
      .map(([text, tag]) => [text, tag, text === word ? [[0, text.length]] : prepareSearch().marked(text, found.words)])
      .find(([, , places]) => places.length > 0);
    why.hidden = !said;
    if (said) {
      const [text, tag, places] = said;
      const quoted = document.createElement("span");
      quoted.dir = data.page[tag].direction;
      if (tag !== language) {
        quoted.lang = tag;
      }
      quoted.append(...pieces(text, places));
      why.replaceChildren(`${data.page[language].found_by}: `, quoted);
    }
  }

  /* Logs */

  /** Reads a log: which codes are in it, in order, and in which lines. */
  function readLog(text) {
    const lines = text.split(/\r\n|\n|\r/);
    const codes = new Map();
    lines.forEach((line, i) => {
      for (const { start, end, code, error } of mentionsIn(line)) {
        const key = error ? error.code : `unknown ${code}`;
        const mentioned = codes.get(key) || codes.set(key, { code, error, lines: [] }).get(key);
        if (mentioned.lines.every(({ number }) => number !== i + 1)) {
          mentioned.lines.push({ number: i + 1, line, start, end });
        }
      }
    });
    const all = [...codes.values()];
    return {
      lines: lines.length,
      known: new Map(all.filter(({ error }) => error).map((each) => [byNumber.get(each.error.code), each])),
      unknown: all.filter(({ error }) => !error),
      entries: all.filter(({ error }) => error).map(({ error }) => byNumber.get(error.code)),
    };
  }

  function showLog() {
    if (log === null && byId("log").hidden) {
      return;
    }
    byId("log").hidden = log === null;
    for (const entry of entries) {
      const mentioned = log && log.known.get(entry);
      entry.card.querySelector("[data-part=line]").hidden = !mentioned;
      if (mentioned) {
        showLine(entry.card, mentioned.lines);
      } else {
        entry.card.querySelector("[data-part=line-text]").replaceChildren();
      }
    }
    if (log) {
      const words = data.page[language];
      const unknown = log.unknown.map(({ code, lines }) => `${isolated(code)} (${linesNamed(lines)})`).join(", ");
      byId("log-says").textContent =
        unknown !== "" ? `${words.log_unknown}: ${unknown}` : log.entries.length === 0 ? words.log_none : "";
    }
  }

  /** Keeps the sign of a number before it, in a sentence from right to left too. */
  function isolated(number) {
    return data.page[language].direction === "rtl" ? `\u2066${number}\u2069` : number;
  }

  function linesNamed(lines) {
    const named = lines.slice(0, LINES_NAMED).map(({ number }) => number).join(", ");
    return `${data.page[language].log_line} ${named}${lines.length > LINES_NAMED ? ", …" : ""}`;
  }

  /** Shows the first line that speaks of a code, as much of it as is near to that. */
  function showLine(card, lines) {
    const { line, start, end } = lines[0];
    const from = line.length > LONGEST_LINE ? Math.max(0, start - BEFORE_MENTION) : 0;
    const to = Math.max(end, Math.min(line.length, from + LONGEST_LINE));
    const text = (from > 0 ? "…" : "") + line.slice(from, to) + (to < line.length ? "…" : "");
    const shift = from > 0 ? 1 - from : 0;
    card.querySelector("[data-part=line-number]").textContent = linesNamed(lines);
    card.querySelector("[data-part=line-text]").replaceChildren(...pieces(text, [[start + shift, end + shift]]));
  }

  function openLog(text) {
    changeView(() => {
      state.query = "";
      byId("query").value = "";
      log = readLog(text);
    });
  }

  /* Address */

  function writeAddress() {
    clearTimeout(addressTimer);
    addressTimer = setTimeout(() => {
      const hash = Address.format(state);
      try {
        history.replaceState(null, "", hash === "" ? location.pathname + location.search : "#" + hash);
      } catch (e) {
        // refused, for example after too many changes; the next one is written again
      }
    }, ADDRESS_DELAY_MS);
  }

  function readAddress() {
    const wanted = Address.parse(location.hash);
    const reached = wanted.target === null ? undefined : entryOf(wanted.target);
    const onlyPoints = reached && Address.format({ ...wanted, language: null }) === String(wanted.target);
    if (onlyPoints && reached.shown && language !== null) {
      state.target = wanted.target; // a link within the view keeps the view
      state.language = wanted.language || state.language;
    } else {
      state = wanted;
      log = null;
      if (wanted.target !== null && !reached) {
        state = { ...wanted, target: null, query: String(wanted.target) };
      }
      byId("query").value = state.query;
    }
    if (language !== null) {
      filter();
    }
    speak(wanted.language || language === null ? preferred() : language);
    choose(reached);
  }

  function choose(entry) {
    document.querySelectorAll(".chosen").forEach((card) => card.classList.remove("chosen"));
    const title = data.page[language].title;
    document.title = title;
    if (entry) {
      document.title = `${entry.code.code} ${entry.code.name} – ${title}`;
      entry.card.classList.add("chosen");
      entry.card.scrollIntoView({ block: "start" });
      entry.card.focus({ preventScroll: true });
    }
  }

  /* Copying */

  function copied(button) {
    const { code } = entries.find(({ card }) => card === button.closest("article"));
    const link = location.href.split("#")[0] + "#" + code.code;
    return { number: String(code.code), java: data.enum + "." + code.name, link }[button.dataset.copy];
  }

  async function copy(text) {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const area = document.createElement("textarea"); // a page from a plain http host has no clipboard
    const before = document.activeElement;
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    before.focus();
    if (!done) {
      throw new Error("refused");
    }
  }

  function say(message) {
    clearTimeout(messageTimer);
    byId("said").textContent = message;
    messageTimer = setTimeout(() => {
      byId("said").textContent = "";
    }, MESSAGE_MS);
  }

  /* What the reader does */

  /** A new query or filter is a new view; it no longer points at one code. */
  function changeView(change) {
    change();
    state.target = null;
    document.querySelectorAll(".chosen").forEach((card) => card.classList.remove("chosen"));
    filter();
    writeAddress();
  }

  byId("query").addEventListener("input", (event) => {
    changeView(() => {
      state.query = event.target.value;
      log = null;
    });
  });
  byId("query").addEventListener("paste", (event) => {
    const text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
    if (/\S[^\S\r\n]*[\r\n]\s*\S/.test(text)) {
      event.preventDefault(); // the field would make one line of it
      openLog(text);
    }
  });
  byId("log-close").addEventListener("click", () => {
    changeView(() => {
      log = null;
    });
    byId("query").focus();
  });
  byId("query").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      const first = document.querySelector("#codes > article:not([hidden]) .number, #none:not([hidden]) .number");
      if (first) {
        first.focus();
      }
    }
  });
  byId("filters").addEventListener("change", (event) => {
    changeView(() => {
      if (event.target.id === "table") {
        state.table = event.target.value;
      } else if (event.target.checked) {
        state.facets[event.target.name].add(event.target.value);
      } else {
        state.facets[event.target.name].delete(event.target.value);
      }
    });
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => {
    changeView(() => {
      state = { ...Address.parse(""), language: state.language };
      log = null;
      byId("query").value = "";
    });
    byId("query").focus();
  });
  document.querySelector(".languages").addEventListener("change", (event) => {
    remember(event.target.value);
    state.language = null;
    const chosen = state.target === null ? undefined : entryOf(state.target);
    speak(event.target.value);
    document.title = data.page[language].title;
    if (chosen) {
      chosen.card.classList.add("chosen");
    }
    writeAddress();
  });
  byId("codes").addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      const text = copied(button);
      const words = data.page[language];
      copy(text).then(
        () => say(`${words.copied}: ${text}`),
        () => say(`${words.copy_failed}: ${text}`),
      );
    }
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address says which codes are shown, and stays as it is
    byId("results").focus();
  });
  addEventListener("hashchange", readAddress);

  byId("filters-fold").open = matchMedia("(min-width: 52.01rem)").matches;
  readAddress();
  if (state.target === null) {
    byId("query").focus({ preventScroll: true });
  }
  setTimeout(prepareSearch, 0); // once the page is to be seen, and before anybody has typed
})();
