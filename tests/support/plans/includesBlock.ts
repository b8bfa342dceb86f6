/** Whether a block stands among others just as it is written: one that names nobody to ring stays the same object. */
export function includesBlock(blocks: readonly object[], block: object): boolean {
  return blocks.includes(block);
}
