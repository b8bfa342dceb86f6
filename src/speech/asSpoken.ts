/** Numbers that are said digit by digit, short as they are. */
const calledInNeed = /^(?:999|112|111)$/;

/**
 * A text as it is said aloud: `0800 002 9002` digit by digit, with a pause after each group, and 999 and 111 too. Every other number
 * stays as it is, and so do the words.
 */
export function asSpoken(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\d(?:[\d ,.]*\d)?/g, (number) => {
      const groups = number.split(' ');
      const isPhone = /^0[\d ]*$/.test(number) && groups.join('').length >= 9;
      if (!isPhone && !groups.every((group) => calledInNeed.test(group))) return number;
      return groups.map((group) => [...group].join(' ')).join(', ');
    });
}
