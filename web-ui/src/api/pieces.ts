import { api, API_ROOT, ok } from "./client";
import { asProblem, type ApiProblem } from "./problem";
import { send } from "./upload";

/** What is sent in one request; what a broken connection costs at most. */
export const PIECE_BYTES = 1024 * 1024;

const LONGEST_WAIT_MS = 30_000;
const CONFLICTS_IN_A_ROW = 3;
const GATEWAY = [502, 504];

export interface PieceEvents {
  onProgress: (sentBytes: number) => void;
  /** The connection is lost; sending goes on by itself as soon as there is one. */
  onLost: () => void;
  signal: AbortSignal;
}

interface Target {
  applicationId: string;
  requirement: string;
}

/**
 * Sends a file in pieces (tus 1.0.0) and goes on where it stopped: after a lost connection by itself, after a pause or on a reloaded page
 * when the same file is sent again. Ends when the file is handed in; throws what the server has against it.
 */
export async function sendInPieces(target: Target, file: File, events: PieceEvents): Promise<void> {
  const { signal } = events;
  const memory = remembered(target, file);
  let failures = 0;
  let conflicts = 0;
  for (;;) {
    try {
      const path = memory.path() ?? memory.keep(await begin(target, file));
      let offset = await offsetOf(path, signal);
      do {
        offset = await append(path, file, offset, events);
        failures = 0;
        conflicts = 0;
      } while (offset < file.size);
      memory.forget();
      return;
    } catch (error) {
      signal.throwIfAborted();
      const problem = asProblem(error);
      if (lost(problem)) {
        events.onLost();
        signal.throwIfAborted();
        await nextTry(failures++, signal);
      } else if (problem.kind === "missing" && memory.path()) {
        // Begun more than a day ago: there is nothing left to go on with.
        memory.forget();
      } else if (problem.kind !== "conflict" || ++conflicts >= CONFLICTS_IN_A_ROW) {
        if (problem.kind === "invalid") memory.forget();
        throw problem;
      }
    }
  }
}

/** Gives up what was begun, if anything was. */
export async function forgetPieces(target: Target, file: File): Promise<void> {
  const memory = remembered(target, file);
  const path = memory.path();
  memory.forget();
  if (path) await send({ method: "DELETE", path, body: null }).catch(() => undefined);
}

async function begin({ applicationId, requirement }: Target, file: File): Promise<string> {
  const { id } = await ok(
    api.POST("/applications/{application}/materials/{requirement}/uploads", {
      params: { path: { application: applicationId, requirement } },
      body: { fileName: file.name, size: file.size },
    }),
  );
  return `${API_ROOT}/uploads/${id}`;
}

async function offsetOf(path: string, signal: AbortSignal): Promise<number> {
  return offset(await send({ method: "HEAD", path, body: null, signal }));
}

async function append(path: string, file: File, from: number, { onProgress, signal }: PieceEvents) {
  onProgress(from);
  const request = await send({
    method: "PATCH",
    path,
    headers: {
      "Content-Type": "application/offset+octet-stream",
      "Tus-Resumable": "1.0.0",
      "Upload-Offset": String(from),
    },
    body: file.slice(from, from + PIECE_BYTES),
    onProgress: (sent) => onProgress(from + sent),
    signal,
  });
  return offset(request);
}

function offset(request: XMLHttpRequest): number {
  return Number(request.getResponseHeader("Upload-Offset"));
}

function lost({ kind, status }: ApiProblem): boolean {
  return kind === "offline" || GATEWAY.includes(status);
}

/** Waits longer every time, but not when the device is back in the network. */
function nextTry(failures: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const finished = new AbortController();
    const timer = setTimeout(go, Math.min(LONGEST_WAIT_MS, 1000 * 2 ** failures));
    function go() {
      clearTimeout(timer);
      finished.abort();
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    }
    window.addEventListener("online", go, { signal: finished.signal });
    signal.addEventListener("abort", go, { signal: finished.signal });
  });
}

/** Where the pieces of this very file go, also after the page was loaded again. */
function remembered({ applicationId, requirement }: Target, { name, size, lastModified }: File) {
  const key = ["bl.upload", applicationId, requirement, name, size, lastModified].join("|");
  return {
    path: () => localStorage.getItem(key),
    keep: (path: string) => {
      localStorage.setItem(key, path);
      return path;
    },
    forget: () => localStorage.removeItem(key),
  };
}
