/** Makes an element with properties and children; text is always text. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (key === "data") Object.assign(made.dataset, value);
    else if (key in made && !key.startsWith("aria")) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/**
 * Shows a text with stretches of it marked. A note is `{ start, end, id, kind, label, target }`: where, and what stands behind
 * the mark, as a link to the place that tells more.
 */
export function showEvidence(text, notes) {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of notes) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const starting = groupBy(notes, (note) => note.start);
  const ending = groupBy(notes, (note) => note.end);
  const open = new Set();
  const parts = [];
  places.forEach((place, index) => {
    for (const note of ending.get(place) ?? []) {
      open.delete(note);
      parts.push(element("a", { className: "tag", href: `#${note.target}`, data: { kind: note.kind } }, note.label));
    }
    for (const note of starting.get(place) ?? []) open.add(note);
    const piece = text.slice(place, places[index + 1] ?? place);
    if (piece === "") return;
    const inner = [...open].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (!inner) {
      parts.push(piece);
      return;
    }
    const first = inner.start === place;
    parts.push(
      element(
        "mark",
        { id: first ? inner.id : undefined, tabIndex: first ? -1 : undefined, data: { kind: inner.kind } },
        piece,
      ),
    );
  });
  return parts;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}
