import { API_ROOT, commonHeaders } from "./client";
import { ApiProblem } from "./problem";

/** Posts a file and reports how much of it has gone out: fetch cannot tell, XMLHttpRequest can. */
export function upload(path: string, file: File, onProgress: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", API_ROOT + path);
    for (const [name, value] of Object.entries(commonHeaders("POST"))) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    };
    request.onerror = () => reject(ApiProblem.offline());
    request.onload = () => {
      if (request.status < 300) resolve();
      else void failure(request).then(reject);
    };
    const body = new FormData();
    body.append("file", file, file.name);
    request.send(body);
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
