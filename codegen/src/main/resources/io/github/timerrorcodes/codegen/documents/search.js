/* What a query means: folded alike on both sides, every word must be found somewhere in what is said about a code. */
const Search = (() => {
  const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
  const KATAKANA_TO_HIRAGANA = 0x60;
  const DASHES = /[\u2010-\u2015\u2212]/g;
  const INTEGER = /^-?\d{1,10}$/;

  /** Makes full width and half width, capitals and small letters, katakana and hiragana alike. */
  function fold(text) {
    return text
      .normalize("NFKC")
      .toLowerCase()
      .replace(DASHES, "-")
      .replace(KATAKANA, (c) => String.fromCharCode(c.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
  }

  /** Returns a code as the search sees it: its number, names and texts in all languages, folded once. */
  function index(code) {
    const words = [String(code.code), code.name];
    if (code.lastCode !== code.code) {
      words.push(code.code + ".." + code.lastCode);
    }
    if (code.sdkConstant) {
      words.push(code.sdkConstant);
    }
    for (const texts of Object.values(code.texts)) {
      words.push(texts.description, texts.remedy, texts.userMessage);
    }
    return fold(words.join("\n"));
  }

  function parse(query) {
    const words = fold(query).split(/\s+/).filter((word) => word !== "");
    return words.map((word) => ({ word, number: INTEGER.test(word) ? Number(word) : null }));
  }

  function inRange(code, term) {
    return term.number !== null && term.number >= code.code && term.number <= code.lastCode;
  }

  function matches(code, haystack, terms) {
    return terms.every((term) => haystack.includes(term.word) || inRange(code, term));
  }

  /** Tells whether the query is this very code, so that it comes first. */
  function isMeant(code, terms) {
    if (terms.length !== 1) {
      return false;
    }
    const word = terms[0].word;
    return (
      inRange(code, terms[0]) ||
      word === code.name.toLowerCase() ||
      (code.sdkConstant !== null && word === code.sdkConstant.toLowerCase())
    );
  }

  return { index, parse, matches, isMeant };
})();
