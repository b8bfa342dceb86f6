import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

/** The white margin that a camera needs around a code, in modules. */
const quietZone = 4;

interface QrCodeProps {
  readonly text: string;
  /** What a screen reader says of it. */
  readonly name: string;
}

/**
 * A text as a code for a camera. A scratch or a thumb over a seventh of it does no harm (level M); the longest
 * link is some way from what such a code can hold.
 */
export function QrCode({ text, name }: QrCodeProps) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quietZone;
  return (
    <svg
      className="qr-code"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
