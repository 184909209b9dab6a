import type NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The few calls of the diagram library that are used; its own types leave them open. */
interface Canvas {
  zoom(level?: "fit-viewport" | number, center?: { x: number; y: number }): number;
  viewbox(): { inner: Shape; outer: { width: number; height: number } };
  viewbox(box: Shape): void;
  addMarker(element: string, marker: string): void;
  resized(): void;
}

interface Registry {
  get(id: string): Shape | undefined;
}

/** Below this scale labels cannot be read. */
const READABLE = 0.55;
const MIN_HEIGHT = 220;
const MAX_HEIGHT = 460;
const MARGIN = 24;

const canvasOf = (viewer: NavigatedViewer) => viewer.get<Canvas>("canvas");

/** Elements that the drawn model does not have are left out: a token may sit in a model of another version. */
export function mark(viewer: NavigatedViewer, elements: string[], marker: string): void {
  const registry = viewer.get<Registry>("elementRegistry");
  for (const id of elements) if (registry.get(id)) canvasOf(viewer).addMarker(id, marker);
}

/** Gives the frame the shape of the diagram; where the whole would be too small to read, shows the active part. */
export function show(viewer: NavigatedViewer, container: HTMLElement, active: string | undefined): void {
  const canvas = canvasOf(viewer);
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(1, Math.max(READABLE, outer.width / (inner.width + 2 * MARGIN)));
  const height = scale * (inner.height + 2 * MARGIN);
  container.style.height = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height))}px`;
  canvas.resized();
  if (scale > READABLE) return fit(canvas);
  const shape = viewer.get<Registry>("elementRegistry").get(active ?? "");
  const [width, tall] = [outer.width / READABLE, container.clientHeight / READABLE];
  const centred = shape ? shape.x + shape.width / 2 - width / 2 : inner.x;
  const last = inner.x + inner.width + MARGIN - width;
  const x = Math.max(inner.x - MARGIN, Math.min(centred, last));
  canvas.viewbox({ x, y: inner.y + inner.height / 2 - tall / 2, width, height: tall });
}

export function zoomBy(viewer: NavigatedViewer | undefined, factor: number | "fit"): void {
  if (!viewer) return;
  const canvas = canvasOf(viewer);
  if (factor === "fit") fit(canvas);
  else canvas.zoom(canvas.zoom() * factor);
}

function fit(canvas: Canvas): void {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(
    1,
    outer.width / (inner.width + 2 * MARGIN),
    outer.height / (inner.height + 2 * MARGIN),
  );
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({
    x: inner.x + inner.width / 2 - width / 2,
    y: inner.y + inner.height / 2 - height / 2,
    width,
    height,
  });
}
