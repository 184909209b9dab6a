import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetPieces, PIECE_BYTES, sendInPieces } from "./pieces";

const TARGET = { applicationId: "a", requirement: "FGW-03.report" };

/** What the server has, and what goes wrong on the way to it. */
class Server {
  arrived = 0;
  begun = 0;
  deleted = 0;
  requests: string[] = [];
  /** Answers for the next PATCH requests instead of the right one; 0 is a lost connection, after which the piece may have arrived. */
  failures: { status: number; arrives?: boolean }[] = [];
  gone = false;

  begin() {
    this.begun++;
    this.arrived = 0;
    this.gone = false;
    return new Response(JSON.stringify({ id: `u${this.begun}` }), {
      status: 201,
      headers: { "Content-Type": "application/json" },
    });
  }

  answer(method: string, from: number, size: number): number {
    this.requests.push(method === "PATCH" ? `PATCH ${from}` : method);
    if (this.gone) return 404;
    if (method === "DELETE") {
      this.deleted++;
      return 204;
    }
    if (method === "HEAD") return 200;
    const failure = this.failures.shift();
    if (failure) {
      if (failure.arrives) this.arrived = from + size;
      return failure.status;
    }
    if (from !== this.arrived) return 409;
    this.arrived += size;
    return 204;
  }
}

function playing(server: Server) {
  return class {
    upload: { onprogress?: (event: object) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    status = 0;
    responseText = "{}";
    private method = "";
    private from = 0;
    private aborted = false;

    open(method: string) {
      this.method = method;
    }
    setRequestHeader(name: string, value: string) {
      if (name === "Upload-Offset") this.from = Number(value);
    }
    getResponseHeader(name: string) {
      return name === "Upload-Offset" ? String(server.arrived) : null;
    }
    abort() {
      this.aborted = true;
      this.onabort?.();
    }
    send(body: Blob | null) {
      queueMicrotask(() => {
        const size = body?.size ?? 0;
        this.upload.onprogress?.({ lengthComputable: true, loaded: size, total: size });
        if (this.aborted) return;
        this.status = server.answer(this.method, this.from, size);
        if (this.status === 0) this.onerror?.();
        else this.onload?.();
      });
    }
  };
}

describe("sending in pieces", () => {
  let server: Server;
  let stop: AbortController;
  const onLost = vi.fn();
  const onProgress = vi.fn();
  const file = new File([new Uint8Array(2.5 * PIECE_BYTES)], "报告.pdf", { lastModified: 1 });

  const send = () => sendInPieces(TARGET, file, { onProgress, onLost, signal: stop.signal });

  beforeEach(() => {
    server = new Server();
    stop = new AbortController();
    localStorage.clear();
    onLost.mockReset();
    onProgress.mockReset();
    vi.stubGlobal("XMLHttpRequest", playing(server));
    vi.stubGlobal("fetch", () => Promise.resolve(server.begin()));
    // As soon as a connection is lost, the device is back in the network.
    onLost.mockImplementation(() => setTimeout(() => window.dispatchEvent(new Event("online"))));
  });
  afterEach(() => vi.unstubAllGlobals());

  it("sends one piece after the other and remembers nothing at the end", async () => {
    await send();

    expect(server.requests).toEqual(["HEAD", "PATCH 0", `PATCH ${PIECE_BYTES}`, `PATCH ${2 * PIECE_BYTES}`]);
    expect(server.arrived).toBe(file.size);
    expect(onProgress).toHaveBeenLastCalledWith(file.size);
    expect(localStorage).toHaveLength(0);
  });

  it.each([false, true])(
    "goes on after a lost connection, whether the piece arrived (%s) or not",
    async (arrives) => {
      server.failures = [{ status: 0, arrives }, { status: 504 }];

      await send();

      expect(onLost).toHaveBeenCalledTimes(2);
      expect(server.begun).toBe(1);
      expect(server.arrived).toBe(file.size);
    },
  );

  it("goes on with the same file after a pause or on a reloaded page", async () => {
    onProgress.mockImplementation((sent: number) => sent > PIECE_BYTES && stop.abort());
    await expect(send()).rejects.toThrow("aborted");
    expect(server.arrived).toBe(PIECE_BYTES);

    stop = new AbortController();
    onProgress.mockReset();
    await send();

    expect(server.begun).toBe(1);
    expect(onProgress.mock.calls[0]).toEqual([PIECE_BYTES]);
    expect(server.arrived).toBe(file.size);
  });

  it("stops waiting for the network when it is paused", async () => {
    server.failures = [{ status: 0 }];
    onLost.mockImplementation(() => stop.abort());

    await expect(send()).rejects.toThrow();

    expect(server.requests).toEqual(["HEAD", "PATCH 0"]);
  });

  it("begins anew when the server has forgotten the pieces", async () => {
    onProgress.mockImplementation((sent: number) => sent > PIECE_BYTES && stop.abort());
    await expect(send()).rejects.toThrow("aborted");
    server.gone = true;
    stop = new AbortController();
    onProgress.mockReset();

    await send();

    expect(server.begun).toBe(2);
    expect(server.arrived).toBe(file.size);
  });

  it("tells what the server has against the file and keeps nothing of it", async () => {
    server.failures = [{ status: 422 }];

    await expect(send()).rejects.toMatchObject({ status: 422 });

    expect(localStorage).toHaveLength(0);
  });

  it("keeps the pieces when the server cannot take them now", async () => {
    server.failures = [{ status: 503 }];

    await expect(send()).rejects.toMatchObject({ status: 503 });

    await send();
    expect(server.begun).toBe(1);
  });

  it("gives up when another window keeps sending the same file", async () => {
    server.failures = [{ status: 409 }, { status: 409 }, { status: 409 }];

    await expect(send()).rejects.toMatchObject({ status: 409 });
  });

  it("gives up what was begun", async () => {
    server.failures = [{ status: 503 }];
    await expect(send()).rejects.toMatchObject({ status: 503 });

    await forgetPieces(TARGET, file);

    expect(server.deleted).toBe(1);
    expect(localStorage).toHaveLength(0);
  });
});
