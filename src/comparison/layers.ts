/**
 * Puts items into layers by who is better than whom: the first layer holds those that none is better than, the next those that
 * only ones of the layers before are better than, and so on. Where "better" runs in a ring, which it can when the items are
 * compared on different questions, those of the ring share a layer.
 *
 * @param betterThan - for each item, the places of those that are better than it.
 * @returns for each item the number of its layer, from 1.
 */
export function layersOf(betterThan: readonly (readonly number[])[]): number[] {
  // Tarjan's strongly connected components: a component is complete only after all that is better than it.
  const layers = new Array<number>(betterThan.length).fill(0);
  const reached: number[] = [];
  const lowest: number[] = [];
  const open: number[] = [];
  const isOpen = new Set<number>();
  let count = 0;
  const visit = (item: number): void => {
    reached[item] = lowest[item] = count++;
    open.push(item);
    isOpen.add(item);
    for (const better of betterThan[item] as readonly number[]) {
      if (reached[better] === undefined) visit(better);
      if (isOpen.has(better)) lowest[item] = Math.min(lowest[item] as number, lowest[better] as number);
    }
    if (lowest[item] !== reached[item]) return;
    const ring = open.splice(open.lastIndexOf(item));
    let above = 0;
    for (const member of ring) {
      for (const better of betterThan[member] as readonly number[]) above = Math.max(above, layers[better] as number);
    }
    for (const member of ring) {
      layers[member] = above + 1;
      isOpen.delete(member);
    }
  };
  betterThan.forEach((_, item) => {
    if (reached[item] === undefined) visit(item);
  });
  return layers;
}
