/* Finds the codes that a log speaks of: the library's MentionScanner, whose documentation tells the rules, in the browser's
   language and in the same steps. The words below are the library's own, put in when the page is made; a test holds both
   to the same places in the same lines. */
const Mentions = (() => {
  const MEANINGS = new Map();

  function add(meaning, words) {
    words.split(" ").forEach((word) => MEANINGS.set(word, meaning | (MEANINGS.get(word) || 0)));
  }

  /* MentionWords.java */

  const NO_LABEL = 0;
  const TIGHT = 1;
  const WEAK = 2;
  const FIRM = 3;
  const LISTING = 4;
  const CONSTANT = 5;
  const TAKEN = -1 << 31;
  const JOINED = 0;
  const SPACED = 1;
  const APART = 2;
  const SPACES = " \t\u00A0\u3000";
  const OPENING = "([【";
  const CLOSING = ")]】";
  const BINDING = ":=#|>→「" + OPENING;
  const IDLE = "\"“”‘’'`*\\-_";
  const BESIDE = SPACES + "," + BINDING + CLOSING + IDLE;
  const FIRST_IDEOGRAPH = "\u2E80";
  const LONGEST_IDEOGRAPHIC = 6;
  const LARGEST = 2147483648;

  /** Makes letters small and of half width, and changes no length. */
  function fold(text) {
    return text
      .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      .replace(/[A-Z]/g, (c) => c.toLowerCase());
  }

  const isLetter = (c) => c >= "a" && c <= "z";
  const isDigit = (c) => c >= "0" && c <= "9";
  const isWordPart = (c) => isLetter(c) || isDigit(c) || c === "_";
  const has = (marks, c) => marks.includes(c);

  /** Returns what finds the codes of a catalog by their names: the first of several with the same. */
  function names(codes) {
    const names = new Map();
    codes.forEach((code) => code.aliases.forEach((alias) => names.set(fold(alias), code)));
    for (const code of [...codes].reverse()) {
      names.set(fold(code.sdkConstant === null ? code.name : code.sdkConstant), code);
      names.set(fold(code.name), code);
    }
    return names;
  }

  /** Returns what finds the code of a number: first the single one, then the range that holds it, or null. */
  function numbers(codes) {
    const singles = new Map(codes.filter(({ code, lastCode }) => code === lastCode).map((code) => [code.code, code]));
    const ranges = codes.filter(({ code, lastCode }) => code !== lastCode);
    return (number) =>
      singles.get(number) || ranges.find(({ code, lastCode }) => code <= number && number <= lastCode) || null;
  }

  class Scanner {
    constructor(text, codeOf, names) {
      this.text = text;
      this.folded = fold(text);
      this.codeOf = codeOf;
      this.names = names;
      this.mentions = [];
      this.startLine();
    }

    scan() {
      for (let i = 0; i < this.text.length; ) {
        i = this.step(i);
      }
      return this.mentions;
    }

    step(i) {
      const c = this.at(i);
      if (isLetter(c)) {
        const end = this.isCapital(i) && !isWordPart(this.at(i - 1)) ? this.name(i) : i;
        return end > i ? end : this.latinWord(i);
      }
      if (isDigit(c) || (c === "-" && isDigit(this.at(i + 1)) && !isWordPart(this.at(i - 1)))) {
        return this.readNumber(i);
      }
      if (c >= FIRST_IDEOGRAPH && /\p{L}/u.test(c)) {
        return this.ideographicWord(i);
      }
      this.mark(c);
      return i + 1;
    }

    startLine() {
      this.label = NO_LABEL;
      this.previous = 0;
      this.gap = APART;
      this.qualifier = 0;
      this.trouble = false;
      this.foreign = false;
      this.numberEnd = -1;
    }

    /* Characters */

    at(index) {
      return index < 0 || index >= this.folded.length ? "\n" : this.folded[index];
    }

    isCapital(index) {
      return isLetter(this.at(index)) && this.text[index] !== this.at(index);
    }

    meaning(start, end) {
      const possible = start < end && end <= this.folded.length;
      return possible ? MEANINGS.get(this.folded.slice(start, end)) || 0 : 0;
    }

    /* Words */

    latinWord(start) {
      let end = this.latinEnd(start);
      let whole = end;
      while (!isWordPart(this.at(start - 1)) && isLetter(this.at(whole))) {
        whole++;
      }
      end = this.means(~0, start, whole) ? whole : end;
      this.word(this.meaning(start, end) || UNKNOWN_LATIN, start, end);
      return end;
    }

    means(meaning, start, end) {
      return (this.meaning(start, end) & meaning) !== 0;
    }

    latinEnd(start) {
      let end = start + 1;
      while (
        isLetter(this.at(end)) &&
        !(this.isCapital(end) && (!this.isCapital(end - 1) || this.endsCapitals(start, end)))
      ) {
        end++;
      }
      return end;
    }

    endsCapitals(start, i) {
      return i - start > 1 && isLetter(this.at(i + 1)) && !this.isCapital(i + 1);
    }

    ideographicWord(start) {
      const end = this.ideographsEnd(start);
      const meaning = this.meaning(start, end);
      this.word(meaning === 0 ? UNKNOWN_IDEOGRAPH : meaning | IDEOGRAPHIC, start, end);
      return end;
    }

    ideographsEnd(start) {
      let end = Math.min(this.text.length, start + LONGEST_IDEOGRAPHIC);
      while (end > start + 1 && this.meaning(start, end) === 0) {
        end--;
      }
      return end;
    }

    word(meaning, start, end) {
      const before = this.gap === APART ? 0 : this.previous;
      if (this.gap === APART || (meaning & (LABEL | LINK | FRIEND)) === 0) {
        this.qualifier = 0;
      }
      this.trouble ||= (meaning & TROUBLE) !== 0 && ((meaning & ERROR) === 0 || !this.isLevel(end));
      this.foreign ||= (meaning & FOREIGN) !== 0;
      this.takeNumberBefore(meaning, start);
      if ((meaning & LABEL) !== 0) {
        this.label = this.labelOf(meaning, before, end);
      } else if ((meaning & LINK) !== 0) {
        this.label = this.label === TIGHT ? WEAK : this.label;
      } else if ((meaning & LIST) !== 0 && this.label === LISTING) {
        this.label = WEAK;
      } else {
        this.label = this.isPartOfConstant(meaning, start) ? CONSTANT : NO_LABEL;
      }
      this.qualifier |= meaning & (CODED | OTHERS);
      this.previous = meaning;
      this.gap = JOINED;
    }

    isPartOfConstant(meaning, start) {
      const begun =
        (this.label === CONSTANT && this.gap === JOINED) || (this.label !== NO_LABEL && this.at(start - 1) === "_");
      return begun && this.isCapital(start) && (meaning & (UNKNOWN_LATIN | TROUBLE)) !== 0;
    }

    labelOf(meaning, before, end) {
      if ((this.qualifier & OTHERS) !== 0) {
        return NO_LABEL;
      }
      const ofUnknown = this.gap === JOINED && before === UNKNOWN_LATIN;
      if ((meaning & ERROR_CODE) !== 0) {
        return ofUnknown ? WEAK : FIRM;
      }
      if ((meaning & CODE) !== 0) {
        return this.codeLabel(meaning, before, end);
      }
      this.qualifier = 0;
      if ((meaning & ERROR) !== 0 && this.isLevel(end)) {
        return NO_LABEL;
      }
      return ofUnknown || (meaning & FAILURE) !== 0 ? TIGHT : WEAK;
    }

    codeLabel(meaning, before, end) {
      if ((before & ERROR) !== 0) {
        return this.label === TIGHT ? WEAK : FIRM;
      }
      const strangers = UNKNOWN_LATIN | NOUN | ((meaning & IDEOGRAPHIC) === 0 ? 0 : UNKNOWN_IDEOGRAPH);
      const strange = (before & strangers) !== 0 && (this.gap === JOINED || !has(":=", this.at(end)));
      return strange || this.qualifier !== 0 ? NO_LABEL : WEAK;
    }

    isLevel(end) {
      return this.isCapital(end - 1) && !has(":=_", this.at(end));
    }

    takeNumberBefore(meaning, start) {
      const near = start === this.numberEnd || (start === this.numberEnd + 1 && this.at(this.numberEnd) === " ");
      const script = (meaning & IDEOGRAPHIC) !== 0 ? UNKNOWN_IDEOGRAPH : UNKNOWN_LATIN;
      if ((meaning & (ERROR | ERROR_CODE)) !== 0 && near && (this.numberMay & script) !== 0 && this.isKnown()) {
        this.mention(this.numberStart, this.numberEnd, this.number, this.codeOf(this.number));
      }
      this.numberEnd = -1;
    }

    /* Marks */

    mark(c) {
      if (c === "\n" || c === "\r") {
        this.startLine();
      } else if (has(SPACES, c)) {
        this.gap = Math.max(this.gap, SPACED);
      } else {
        this.label = this.labelAfter(c);
        this.gap = this.gap === JOINED && has("-_", c) ? JOINED : APART;
        this.foreign &&= !has(";。", c);
      }
    }

    labelAfter(mark) {
      if (this.label === LISTING) {
        return has("/、", mark) ? WEAK : NO_LABEL;
      }
      const loose = this.label === TIGHT || this.label === CONSTANT;
      if (loose && (has(BINDING, mark) || (mark === "," && this.gap === JOINED))) {
        return WEAK;
      }
      const stays = has(BINDING, mark) || has(IDLE, mark) || (this.label === FIRM && mark === "]");
      return stays ? this.label : NO_LABEL;
    }

    /* Numbers */

    readNumber(start) {
      const end = this.parse(start);
      const code = this.numberEnd === end && this.isCode(start, end);
      if (!code && isWordPart(this.at(start - 1))) {
        this.numberEnd = -1;
        return end;
      }
      if (code) {
        this.mention(start, end, this.number, this.codeOf(this.number));
      }
      this.numberMay = code ? TAKEN : this.foreign ? 0 : this.mayBeTaken(start);
      this.label = code ? LISTING : NO_LABEL;
      this.gap = APART;
      return end;
    }

    parse(start) {
      const first = this.at(start) === "-" ? start + 1 : start;
      let end = first;
      while (isDigit(this.at(end))) {
        end++;
      }
      let tail = end;
      while (!isWordPart(this.at(start - 1)) && (isWordPart(this.at(tail)) || this.binds(tail))) {
        tail++;
      }
      const value = Number((first === start ? "" : "-") + (this.folded.slice(first, end) || "0"));
      this.number = value + 0; // there is no -0
      this.numberStart = start;
      const plain =
        tail === end &&
        !isWordPart(this.at(end)) &&
        this.at(end) !== "%" &&
        (this.at(first) !== "0" || end === first + 1);
      this.numberEnd = plain && value >= -LARGEST && value < LARGEST ? end : -1;
      return tail;
    }

    binds(i) {
      const digit =
        isDigit(this.at(i + 1)) && (has(":-#", this.at(i)) || (this.at(i) === "/" && this.label !== FIRM));
      return digit || (this.at(i) === "." && isWordPart(this.at(i + 1)));
    }

    isCode(start, end) {
      if (this.foreign || (has(OPENING, this.at(start - 2)) && this.at(start - 1) === " ")) {
        return false;
      }
      if (this.label === WEAK || this.label === FIRM) {
        const firm = this.label === FIRM && !isWordPart(this.at(start - 1));
        return !this.isQuantity(end) && (firm || this.isKnown());
      }
      return this.trouble && this.isBracketedAtEnd(start, end) && this.isKnown();
    }

    isKnown() {
      return this.number !== 0 && this.codeOf(this.number) !== null;
    }

    isQuantity(numberEnd) {
      const start = this.at(numberEnd) === " " ? numberEnd + 1 : numberEnd;
      const end = isLetter(this.at(start)) ? this.latinEnd(start) : this.ideographsEnd(start);
      return this.means(UNIT, start, end);
    }

    isBracketedAtEnd(start, end) {
      const process = this.at(start - 1) === "[" && isWordPart(this.at(start - 2));
      const atEnd = has("\n\r.,;!|}<\"'。", this.at(end + 1));
      return atEnd && !process && this.closed(start, end) > end && (this.previous & (NOUN | OTHERS)) === 0;
    }

    mayBeTaken(start) {
      if (this.gap === APART) {
        const mark = this.at(this.at(start - 1) === " " ? start - 2 : start - 1);
        return has(":=#/", mark) ? 0 : UNKNOWN_IDEOGRAPH;
      }
      if ((this.previous & (FRIEND | LINK)) !== 0) {
        return UNKNOWN_LATIN | UNKNOWN_IDEOGRAPH;
      }
      return (this.previous & UNKNOWN_IDEOGRAPH) !== 0 ? UNKNOWN_IDEOGRAPH : 0;
    }

    /* Names */

    name(start) {
      let end = start;
      let underscores = 0;
      for (; this.isCapital(end) || isDigit(this.at(end)) || this.at(end) === "_"; end++) {
        underscores += this.at(end) === "_" ? 1 : 0;
      }
      const browsers = this.at(start - 2) === ":" && (this.previous & CODED) !== 0;
      const known = underscores > 0 && !isLetter(this.at(end)) && !browsers;
      const code = known ? this.names.get(this.folded.slice(start, end)) : undefined;
      if (!code) {
        return start;
      }
      const telling =
        underscores > 1 || this.trouble || this.label !== NO_LABEL || this.means(ERROR, start, start + 3);
      const last = this.nameWithNumbers(start, end, code, telling);
      this.label = NO_LABEL;
      this.previous = UNKNOWN_LATIN;
      this.gap = JOINED;
      this.numberEnd = -1;
      return last;
    }

    nameWithNumbers(start, end, code, telling) {
      if (this.numberEnd >= 0 && this.skip(this.numberEnd) === start && this.belongs(code)) {
        if (this.numberMay === TAKEN) {
          this.mentions.pop();
        }
        const bracketed = has(OPENING, this.at(this.numberStart - 1)) && has(CLOSING, this.at(this.numberEnd));
        const from = bracketed ? this.numberStart - 1 : this.numberStart;
        return this.mention(from, this.closed(start, end), this.number, code);
      }
      let digits = this.skip(end);
      if (this.means(CODE, digits, digits + 4)) {
        digits = this.skip(digits + 4);
      }
      for (let first = digits - 1; first <= digits; first++) {
        this.parse(first);
        if (this.numberEnd > digits && this.belongs(code)) {
          return this.mention(start, this.closed(first, this.numberEnd), this.number, code);
        }
      }
      if (telling) {
        this.mention(start, end, code.code, code);
      }
      return end;
    }

    skip(from) {
      let i = from;
      while (i < from + 5 && has(BESIDE, this.at(i))) {
        i++;
      }
      return i;
    }

    belongs(code) {
      return code.code <= this.number && this.number <= code.lastCode;
    }

    closed(start, end) {
      return has(OPENING, this.at(start - 1)) && has(CLOSING, this.at(end)) ? end + 1 : end;
    }

    mention(start, end, code, error) {
      this.mentions.push({ start, end, code, error });
      return end;
    }
  }

  /** Returns a function that returns what a text mentions, in the order of the text; error is null where it is not known. */
  function of(codes) {
    const codeOf = numbers(codes);
    const known = names(codes);
    return (text) => new Scanner(text, codeOf, known).scan();
  }

  return { of };
})();
