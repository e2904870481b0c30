"use strict";

// Sorts a table by a column: numbers from the greatest, words from A; a second time the other way round.
for (const table of document.querySelectorAll(".sortable")) {
  const heads = Array.from(table.tHead.rows[0].cells);
  const rows = Array.from(table.tBodies[0].rows);
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.classList.contains("number") ? Number.parseFloat(cell.textContent) || 0 : cell.textContent;
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isNumber = rows.length > 0 && rows[0].cells[column].classList.contains("number");
      const usual = isNumber ? "descending" : "ascending";
      const order = head.ariaSort === usual ? (isNumber ? "ascending" : "descending") : usual;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.ariaSort = order;
      const sign = order === "ascending" ? 1 : -1;
      const keys = new Map(rows.map((row) => [row, value(row, column)]));
      const compare = new Intl.Collator("id").compare;
      rows.sort((a, b) => {
        const [x, y] = [keys.get(a), keys.get(b)];
        return sign * (isNumber ? x - y : compare(x, y));
      });
      table.tBodies[0].append(...rows);
    });
  });
}

// Shows the rows that hold what somebody typed, and says how many there are.
for (const form of document.querySelectorAll("form.filter")) {
  const rows = Array.from(document.querySelectorAll(`#${form.dataset.table} tbody tr`));
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const update = () => {
    const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      if (!row.hidden) count += 1;
    });
    form.elements.count.value = `${count} of ${rows.length} shown`;
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  update();
}
