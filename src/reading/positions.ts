/** Finds the first of a list in order that starts at a token or behind it; the length of the list when none does. */
export function firstFrom(list: readonly { readonly from: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { readonly from: number }).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
