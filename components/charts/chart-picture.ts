/** A chart as a PNG file: the drawing on the ground that it stands on, under its title. */

const TITLE = 34;

/** The picture of a canvas, at the resolution that it was drawn with. */
export async function chartPicture(canvas: HTMLCanvasElement, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const style = getComputedStyle(canvas);
  const scale = canvas.clientWidth > 0 ? canvas.width / canvas.clientWidth : 1;
  const picture = document.createElement('canvas');
  const margin = 12 * scale;
  const top = TITLE * scale;
  picture.width = canvas.width + 2 * margin;
  picture.height = canvas.height + top + margin;
  const context = picture.getContext('2d');
  if (!context) throw new Error('This browser gives no drawing context');
  context.fillStyle = style.getPropertyValue('--bg').trim();
  context.fillRect(0, 0, picture.width, picture.height);
  context.fillStyle = style.getPropertyValue('--ink').trim();
  context.font = `600 ${String(14 * scale)}px ${style.fontFamily}`;
  context.textBaseline = 'middle';
  context.fillText(title, margin, top / 2, canvas.width);
  context.drawImage(canvas, margin, top);
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
