import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { forgetPieces, PIECE_BYTES, sendInPieces } from "@/api/pieces";
import { upload } from "@/api/upload";
import { applicationKey } from "@/features/applications/queries";

/** How far a file is. */
export type UploadStep = "sending" | "checking" | "lost" | "paused";

export interface UploadProgress {
  file: File;
  sentBytes: number;
  step: UploadStep;
}

/** Sends a file for a requirement: a small one as a whole, a larger one in pieces, which can be paused and survive a lost connection. */
export function useUpload(applicationId: string, requirement: string) {
  const client = useQueryClient();
  const stop = useRef<AbortController>(undefined);
  const [progress, show] = useState<UploadProgress>();
  const [error, fail] = useState<unknown>();
  const target = { applicationId, requirement };

  const start = async (file: File) => {
    const sending = new AbortController();
    stop.current = sending;
    fail(undefined);
    const onProgress = (sentBytes: number) =>
      show({ file, sentBytes, step: sentBytes < file.size ? "sending" : "checking" });
    onProgress(0);
    try {
      if (inPieces(file)) {
        const onLost = () => show((last) => ({ file, sentBytes: last?.sentBytes ?? 0, step: "lost" }));
        await sendInPieces(target, file, { onProgress, onLost, signal: sending.signal });
      } else {
        const path = `/applications/${applicationId}/materials/${encodeURIComponent(requirement)}/document`;
        await upload(path, file, onProgress, sending.signal);
      }
      await client.invalidateQueries({ queryKey: [...applicationKey(applicationId), "materials"] });
      show(undefined);
    } catch (problem) {
      if (sending.signal.aborted) return;
      show(undefined);
      fail(problem);
    }
  };

  const pause = () => {
    stop.current?.abort();
    show((last) => last && { ...last, step: "paused" });
  };
  const cancel = (file: File) => {
    stop.current?.abort();
    show(undefined);
    if (inPieces(file)) void forgetPieces(target, file);
  };
  return { start: (file: File) => void start(file), pause, cancel, progress, error };
}

export function inPieces(file: File): boolean {
  return file.size > PIECE_BYTES;
}
