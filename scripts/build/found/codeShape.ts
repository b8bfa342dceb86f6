import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

/** The white margin that a camera needs around a code, in modules. */
const quietZone = 4;

/** A code as the attributes of an SVG and of its path. A camera reads it from across a room; a quarter may be covered (level Q). */
export function codeShape(address: string): { readonly viewBox: string; readonly d: string } {
  const modules = generate(address, { minCorrectionLevel: correction.Q });
  const side = modules.size + 2 * quietZone;
  return { viewBox: `${-quietZone} ${-quietZone} ${side} ${side}`, d: toSvgPath(modules) };
}

/** An address as people type it. */
export function typed(address: string): string {
  return address.replace(/^https?:\/\/|\/$/g, '');
}
