/** A set of small numbers, such as those of all sets of answers. */
export class Bits {
  private words = new Uint32Array(64);

  static of(numbers: Iterable<number>): Bits {
    const bits = new Bits();
    for (const number of numbers) bits.add(number);
    return bits;
  }

  add(number: number): void {
    const at = number >>> 5;
    if (at >= this.words.length) {
      const wider = new Uint32Array(Math.max(at + 1, this.words.length * 2));
      wider.set(this.words);
      this.words = wider;
    }
    this.words[at] = (this.words[at] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** What is in both. */
  and(other: Bits): Bits {
    const both = new Bits();
    both.words = this.words.slice(0, Math.min(this.words.length, other.words.length));
    for (let at = 0; at < both.words.length; at += 1) {
      both.words[at] = (both.words[at] ?? 0) & (other.words[at] ?? 0);
    }
    return both;
  }

  /** What is in either. */
  or(other: Bits): Bits {
    const [longer, shorter] =
      this.words.length >= other.words.length ? [this, other] : [other, this];
    const either = new Bits();
    either.words = longer.words.slice();
    for (let at = 0; at < shorter.words.length; at += 1) {
      either.words[at] = (either.words[at] ?? 0) | (shorter.words[at] ?? 0);
    }
    return either;
  }

  /** Whether anything is in both. */
  meets(other: Bits): boolean {
    const length = Math.min(this.words.length, other.words.length);
    for (let at = 0; at < length; at += 1) {
      if (((this.words[at] ?? 0) & (other.words[at] ?? 0)) !== 0) return true;
    }
    return false;
  }

  get size(): number {
    let size = 0;
    for (const word of this.words) size += ones(word);
    return size;
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** The same for sets that are equal, and mostly another for any other. */
  get hash(): number {
    let hash = 0;
    for (let at = 0; at < this.words.length; at += 1) {
      const word = this.words[at] ?? 0;
      if (word !== 0) hash = (Math.imul(hash ^ word, 0x01000193) + at) | 0;
    }
    return hash;
  }

  equals(other: Bits): boolean {
    const length = Math.max(this.words.length, other.words.length);
    for (let at = 0; at < length; at += 1) {
      if ((this.words[at] ?? 0) !== (other.words[at] ?? 0)) return false;
    }
    return true;
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
