import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { PageSkeleton } from "../PageSkeleton";
import { ProblemNotice } from "../ProblemNotice";
import { fetchDocument } from "./fetchDocument";
import { PdfPage } from "./PdfPage";
import { READING } from "./pdfResources";
import { UnreadableFile } from "./UnreadableFile";

GlobalWorkerOptions.workerSrc = workerUrl;

interface Reading {
  document?: PDFDocumentProxy;
  /** The server did not give the file. */
  problem?: unknown;
  /** The file came, but is no PDF that can be shown: damaged, or locked by a password. */
  unreadable?: true;
}

/** A PDF drawn by our own reader: nothing in it is run, and it looks the same in every browser. */
export default function PdfPages({ href, sent }: { href: string; sent?: string | undefined }) {
  const { t } = useTranslation("documents");
  const [{ document, problem, unreadable }, show] = useState<Reading>({});

  useEffect(() => {
    const stop = new AbortController();
    const task = fetchDocument(href, stop.signal, sent).then(
      (data) => getDocument({ ...READING, data }),
      (error: unknown) => void (stop.signal.aborted || show({ problem: error })),
    );
    task
      .then((started) => started?.promise)
      .then((opened) => opened && !stop.signal.aborted && show({ document: opened }))
      .catch(() => stop.signal.aborted || show({ unreadable: true }));
    return () => {
      stop.abort();
      void task.then((started) => started?.destroy());
    };
  }, [href, sent]);

  if (problem) return <ProblemNotice error={problem} />;
  if (unreadable) return <UnreadableFile />;
  if (!document) return <PageSkeleton />;
  return (
    <>
      <p className="bl-muted">{t("pages", { count: document.numPages })}</p>
      {Array.from({ length: document.numPages }, (_, index) => (
        <PdfPage key={index} document={document} number={index + 1} />
      ))}
    </>
  );
}
