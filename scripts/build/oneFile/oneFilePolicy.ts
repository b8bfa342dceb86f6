import type { Directive, InlineHashes } from '../hosting/headers.ts';

/** The policy of the one file: what stands in it runs and shows, and nothing is ever asked for. */
export function oneFilePolicy({ scripts, styles }: InlineHashes): readonly Directive[] {
  return [
    ['default-src', "'none'"],
    ['script-src', ...scripts],
    ['style-src', ...styles],
    ['img-src', 'data:'],
    ['font-src', 'data:'],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ];
}
