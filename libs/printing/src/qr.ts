import { create } from 'qrcode';
import type { Sheet } from './sheet.js';

/** A QR code of some side in points, drawn as squares: sharp at any size. */
export function drawQr(
  sheet: Sheet,
  text: string,
  at: { readonly x: number; readonly y: number; readonly side: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const step = at.side / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) sheet.rect(at.x + column * step, at.y + row * step, step, step);
  sheet.fill('black');
}
