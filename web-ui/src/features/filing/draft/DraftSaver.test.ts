import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiProblem } from "@/api/problem";
import type { Application } from "@/api/types";
import { apply, combine, difference, type Changes } from "./changes";
import { DraftSaver, type DraftStore, type SaveStatus } from "./DraftSaver";
import type { Shelf } from "./shelf";

/** A server that keeps one form and counts versions. */
class Server implements DraftStore {
  version = 1;
  form: Record<string, unknown> = {};
  answer: (() => void) | undefined;
  writes: Changes[] = [];

  read() {
    return Promise.resolve(this.present());
  }

  async write(changes: Changes, etag: string) {
    this.writes.push(changes);
    await Promise.resolve();
    this.answer?.();
    if (etag !== `"${this.version}"`) throw new ApiProblem({ status: 412 });
    this.form = apply(this.form, changes.form);
    this.version++;
    return this.present();
  }

  elsewhere(form: Record<string, unknown>) {
    this.form = apply(this.form, form);
    this.version++;
  }

  private present() {
    const data = { form: this.form, savedAt: "2026-11-24T03:04:05Z" } as unknown as Application;
    return { data, etag: `"${this.version}"` };
  }
}

function shelf(): Shelf & { kept: Changes | undefined } {
  return {
    kept: undefined,
    put(changes) {
      this.kept = changes;
    },
    take() {
      return this.kept;
    },
    clear() {
      this.kept = undefined;
    },
  };
}

let server: Server;
let kept: ReturnType<typeof shelf>;
let statuses: SaveStatus[];
let elsewhere: number;

function saver() {
  const listener = {
    onStatus: (status: SaveStatus) => void statuses.push(status),
    onVersion: (_: Application, changedElsewhere: boolean) => void (changedElsewhere && elsewhere++),
  };
  return new DraftSaver(server, '"1"', kept, listener, 1000);
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  kept = shelf();
  statuses = [];
  elsewhere = 0;
});

afterEach(() => vi.useRealTimers());

describe("autosave", () => {
  it("waits for a pause in typing and sends the changed fields once", async () => {
    const draft = saver();
    draft.change("form", { projectName: "精" });
    await vi.advanceTimersByTimeAsync(500);
    draft.change("form", { projectName: "精密" });
    expect(server.writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.writes).toEqual([{ form: { projectName: "精密" } }]);
    expect(statuses.at(-1)).toEqual({ kind: "saved", at: "2026-11-24T03:04:05Z" });
    expect(kept.kept).toBeUndefined();
  });

  it("applies the typing again over what another device saved, and keeps both", async () => {
    const draft = saver();
    server.elsewhere({ contactName: "李四", projectName: "旧" });
    draft.change("form", { projectName: "新" });
    expect(await draft.flush()).toBe(true);
    expect(server.form).toEqual({ contactName: "李四", projectName: "新" });
    expect(elsewhere).toBe(1);
    expect(statuses.map(({ kind }) => kind)).toEqual(["typing", "saving", "saved"]);
  });

  it("keeps what cannot be sent and sends it with what was typed since", async () => {
    const draft = saver();
    server.answer = () => {
      throw ApiProblem.offline();
    };
    draft.change("form", { a: 1, b: 1 });
    expect(await draft.flush()).toBe(false);
    expect(statuses.at(-1)?.kind).toBe("failed");
    expect(kept.kept).toEqual({ form: { a: 1, b: 1 } });

    server.answer = undefined;
    draft.change("form", { b: 2 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.form).toEqual({ a: 1, b: 2 });
    expect(kept.kept).toBeUndefined();
  });

  it("tries again by itself when the connection is back", async () => {
    const draft = saver();
    server.answer = () => {
      throw ApiProblem.offline();
    };
    draft.change("form", { a: 1 });
    await draft.flush();
    server.answer = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.form).toEqual({ a: 1 });
  });

  it("sends after a reload what the page could not send before", async () => {
    kept.kept = { form: { a: 1 } };
    const draft = saver();
    expect(draft.unsaved).toEqual({ form: { a: 1 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.form).toEqual({ a: 1 });
  });

  it("does not fight for ever with one who always is faster", async () => {
    const draft = saver();
    server.answer = () => void server.version++;
    draft.change("form", { a: 1 });
    expect(await draft.flush()).toBe(false);
    expect(server.writes).toHaveLength(4);
    expect(draft.unsaved).toEqual({ form: { a: 1 } });
  });

  it("sends what is typed during a save in a save of its own", async () => {
    const draft = saver();
    draft.change("form", { a: 1 });
    const first = draft.flush();
    draft.change("form", { a: 2 });
    await first;
    await draft.flush();
    expect(server.writes).toEqual([{ form: { a: 1 } }, { form: { a: 2 } }]);
  });
});

describe("changes", () => {
  it("are the fields that differ, emptied ones as null", () => {
    expect(difference({ a: 1, b: 2, c: 3 }, { a: 1, b: 5, c: undefined, d: 0 })).toEqual({
      b: 5,
      c: null,
      d: 0,
    });
  });

  it("combine so that the later one counts, and apply by taking nulls away", () => {
    const both = combine({ form: { a: 1, b: 1 } }, { form: { b: null }, answers: { newLand: true } });
    expect(both).toEqual({ form: { a: 1, b: null }, answers: { newLand: true } });
    expect(apply({ b: 9, c: 9 }, both.form)).toEqual({ a: 1, c: 9 });
  });
});
