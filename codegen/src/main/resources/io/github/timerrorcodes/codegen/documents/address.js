/* The part of the address behind the hash sign: "#6206" is a code, "#?q=login&category=ACCOUNT" a view, and both may be
   followed by a language, as in "#6206?lang=en". */
const Address = (() => {
  const FACETS = ["retryability", "outcome", "category", "origin"];

  function parse(hash) {
    const text = hash.replace(/^#/, "");
    const mark = text.indexOf("?");
    const target = mark < 0 ? text : text.slice(0, mark);
    const parameters = new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1));
    return {
      target: /^-?\d+$/.test(target) ? Number(target) : null,
      query: parameters.get("q") || "",
      facets: Object.fromEntries(FACETS.map((facet) => [facet, new Set(parameters.getAll(facet))])),
      table: parameters.get("table") || "",
      language: parameters.get("lang"),
    };
  }

  function format(state) {
    const parameters = new URLSearchParams();
    if (state.query !== "") {
      parameters.set("q", state.query);
    }
    for (const facet of FACETS) {
      state.facets[facet].forEach((value) => parameters.append(facet, value));
    }
    if (state.table !== "") {
      parameters.set("table", state.table);
    }
    if (state.language) {
      parameters.set("lang", state.language);
    }
    const view = parameters.toString();
    return (state.target === null ? "" : String(state.target)) + (view === "" ? "" : "?" + view);
  }

  return { FACETS, parse, format };
})();
