
// Adds a filter above each table. Without a script the tables simply stay whole. "#q=XOA102" in the address filters from the start.
(() => {
  "use strict";
  const wanted = decodeURIComponent((location.hash.match(/^#q=(.*)$/) || [])[1] || "");
  const words = document.body.dataset;
  for (const table of document.querySelectorAll("section table")) {
    const rows = [...table.tBodies[0].rows];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const bar = document.createElement("div");
    const label = document.createElement("label");
    const input = document.createElement("input");
    const shown = document.createElement("output");
    bar.className = "bar";
    input.type = "search";
    input.value = wanted;
    input.setAttribute("aria-label", words.filter + ": " + table.closest("section").querySelector("h2").textContent);
    label.append(words.filter + " ", input);
    bar.append(label, shown);
    table.closest(".scroll").before(bar);
    const apply = () => {
      const parts = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      rows.forEach((row, index) => {
        row.hidden = !parts.every((part) => texts[index].includes(part));
        count += row.hidden ? 0 : 1;
      });
      shown.textContent = words.shown.replace("{0}", count).replace("{1}", rows.length);
    };
    input.addEventListener("input", apply);
    apply();
  }
})();
