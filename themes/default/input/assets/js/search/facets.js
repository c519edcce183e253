// Narrowing results down by kind, bucket, moment and tag. Loaded when results are shown with filters.
(function () {
  "use strict";
  const playbook = /** @type {any} */ (globalThis.playbook ??= {});
  const search = playbook.search ??= {};

  /** @typedef {{ name: string, values: { value: string, title: string, docs: Int32Array }[] }} Facet */

  const size = () => search.core.pages + search.core.parts;

  /** Which documents have one of the values chosen of a facet. @param {Facet} facet @param {string[]} values */
  function having(facet, values) {
    const has = new Uint8Array(size());
    for (const { value, docs } of facet.values) {
      if (values.includes(value)) for (const doc of docs) has[doc] = 1;
    }
    return has;
  }

  /** @param {Record<string, string[]>} chosen @param {string} [without] the name of a facet that is not to count */
  async function filter(chosen, without) {
    const facets = /** @type {Facet[]} */ (await search.shards.facets());
    const wanted = facets.filter(facet => facet.name !== without && chosen[facet.name]?.length > 0);
    const sets = wanted.map(facet => having(facet, chosen[facet.name]));
    return (/** @type {number} */ doc) => sets.every(set => set[doc] === 1);
  }

  /** What is left of a result: of each facet one of the values that were chosen. @param {any} result @param {Record<string, string[]>} chosen */
  search.narrow = async (result, chosen) => {
    const fits = await filter(chosen);
    return { pages: result.pages.filter(fits), parts: result.parts.filter(fits) };
  };

  /**
   * Of every facet the values that a result has, each with how many there would be with it: what is chosen of the facet
   * itself does not count, for one of several is enough.
   * @param {any} result @param {Record<string, string[]>} chosen
   */
  search.counts = async (result, chosen) => {
    const counted = [];
    for (const { name, values } of /** @type {Facet[]} */ (await search.shards.facets())) {
      const fits = await filter(chosen, name);
      const there = new Uint8Array(size());
      for (const doc of [...result.pages, ...result.parts]) there[doc] = fits(doc) ? 1 : 0;
      const offered = values
        .map(({ value, title, docs }) => ({ value, title, count: docs.reduce((sum, doc) => sum + there[doc], 0), isChosen: !!chosen[name]?.includes(value) }))
        .filter(({ count, isChosen }) => count > 0 || isChosen);
      if (offered.length > 0) counted.push({ name, values: offered });
    }
    return counted;
  };
})();
