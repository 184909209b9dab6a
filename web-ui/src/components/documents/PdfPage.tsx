import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./documents.module.css";

/** More points than a canvas can have on some devices are no use. */
const MOST_PIXELS = 2;

/** One page, drawn when it comes near the part that is in sight: a bundle of a thousand pages opens at once. */
export function PdfPage({ document, number }: { document: PDFDocumentProxy; number: number }) {
  const { t } = useTranslation("documents");
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let drawing: RenderTask | undefined;
    let gone = false;
    const draw = async () => {
      const page = await document.getPage(number);
      if (gone) return;
      const width = target.clientWidth;
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale: scale * Math.min(window.devicePixelRatio, MOST_PIXELS) });
      target.width = viewport.width;
      target.height = viewport.height;
      target.style.aspectRatio = `${viewport.width} / ${viewport.height}`;
      drawing = page.render({ canvas: target, viewport });
      await drawing.promise.catch(() => undefined);
    };
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void draw();
      },
      { rootMargin: "600px" },
    );
    watcher.observe(target);
    return () => {
      gone = true;
      watcher.disconnect();
      drawing?.cancel();
    };
  }, [document, number]);

  return (
    <canvas
      ref={canvas}
      className={styles.page}
      role="img"
      aria-label={t("page", { number, count: document.numPages })}
    />
  );
}
