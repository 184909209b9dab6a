import { asProblem, type ApiProblem } from "@/api/problem";
import type { Application, JsonObject } from "@/api/types";
import { combine, isEmpty, type Changes, type Part } from "./changes";
import type { Shelf } from "./shelf";

/** The server's side of a draft. `write` fails with 412 when `etag` is not the present version. */
export interface DraftStore {
  read(): Promise<{ data: Application; etag: string }>;
  write(changes: Changes, etag: string): Promise<{ data: Application; etag: string }>;
}

export type SaveStatus =
  | { kind: "unchanged" }
  | { kind: "typing" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; problem: ApiProblem };

export interface Listener {
  onStatus(status: SaveStatus): void;
  /** The server has a newer version: after each save, and when another device or tab changed the draft. */
  onVersion(application: Application, changedElsewhere: boolean): void;
}

const TRIES_AGAINST_OTHERS = 4;
const RETRY_AFTER = 10_000;
const FINAL: ReadonlySet<string> = new Set(["conflict", "missing", "forbidden"]);

/**
 * Saves a draft as it is typed. Only changed fields are sent; when somebody else was faster (412), the present
 * version is read and the same fields are sent again, so that the other one's fields stay and nobody's typing is lost.
 */
export class DraftSaver {
  private waiting: Changes | undefined;
  private running: Promise<boolean> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: DraftStore,
    private etag: string,
    private readonly shelf: Shelf,
    private readonly listener: Listener,
    private readonly delay = 1200,
  ) {
    const left = shelf.take();
    if (!isEmpty(left)) {
      this.waiting = left;
      this.schedule(0);
    }
  }

  /** What was typed and is not saved yet; the screen lays it over what the server said. */
  get unsaved(): Changes {
    return this.waiting ?? {};
  }

  change(part: Part, values: JsonObject): void {
    this.waiting = combine(this.waiting, { [part]: values });
    this.shelf.put(this.waiting);
    this.listener.onStatus({ kind: "typing" });
    this.schedule(this.delay);
  }

  /** Saves now. True when nothing is left to save. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (isEmpty(this.waiting)) return true;
    this.running = this.save().finally(() => (this.running = undefined));
    return this.running;
  }

  close(): void {
    clearTimeout(this.timer);
    void this.flush();
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async save(): Promise<boolean> {
    const sending = this.waiting ?? {};
    this.waiting = undefined;
    this.listener.onStatus({ kind: "saving" });
    try {
      const { data, etag } = await this.writeOver(sending);
      this.etag = etag;
      this.listener.onVersion(data, false);
      this.settled(data);
      return isEmpty(this.waiting);
    } catch (error) {
      this.failed(sending, asProblem(error));
      return false;
    }
  }

  private settled(saved: Application): void {
    if (isEmpty(this.waiting)) {
      this.shelf.clear();
      this.listener.onStatus({ kind: "saved", at: saved.savedAt ?? saved.createdAt });
    } else {
      this.shelf.put(this.unsaved);
    }
  }

  private failed(sending: Changes, problem: ApiProblem): void {
    this.waiting = combine(sending, this.waiting);
    // An application that is no longer a draft, or not this person's, will never take it.
    if (FINAL.has(problem.kind)) this.shelf.clear();
    else this.shelf.put(this.waiting);
    this.listener.onStatus({ kind: "failed", problem });
    if (problem.kind === "offline" || problem.kind === "server") this.schedule(RETRY_AFTER);
  }

  private async writeOver(changes: Changes): Promise<{ data: Application; etag: string }> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.store.write(changes, this.etag);
      } catch (error) {
        if (asProblem(error).status !== 412 || tries === TRIES_AGAINST_OTHERS) throw error;
        const present = await this.store.read();
        this.etag = present.etag;
        this.listener.onVersion(present.data, true);
      }
    }
  }
}
