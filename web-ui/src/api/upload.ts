import { API_ROOT, commonHeaders } from "./client";
import { ApiProblem } from "./problem";

interface Sending {
  method: string;
  /** Below the origin. */
  path: string;
  headers?: Record<string, string>;
  body: XMLHttpRequestBodyInit | null;
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  signal?: AbortSignal;
}

/** Sends a body and reports how much of it has gone out: fetch cannot tell, XMLHttpRequest can. */
export function send({ method, path, headers, body, onProgress, signal }: Sending): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    for (const [name, value] of Object.entries({ ...commonHeaders(method), ...headers })) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded, event.total);
    };
    request.onerror = () => reject(ApiProblem.offline());
    request.onabort = () => reject(new DOMException("Stopped", "AbortError"));
    request.onload = () => {
      if (request.status < 300) resolve(request);
      else void failure(request).then(reject);
    };
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    if (signal?.aborted) reject(new DOMException("Stopped", "AbortError"));
    else request.send(body);
  });
}

/** Posts a file as a whole. */
export async function upload(
  path: string,
  file: File,
  onProgress: (sentBytes: number) => void,
  signal?: AbortSignal,
) {
  const body = new FormData();
  body.append("file", file, file.name);
  await send({
    method: "POST",
    path: API_ROOT + path,
    body,
    onProgress: (sent, total) => onProgress(Math.round((sent / total) * file.size)),
    signal,
  });
}

function failure(request: XMLHttpRequest): Promise<ApiProblem> {
  const headers = new Headers();
  for (const name of ["Retry-After", "X-Request-Id"]) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return ApiProblem.from(new Response(request.responseText, { status: request.status, headers }));
}
