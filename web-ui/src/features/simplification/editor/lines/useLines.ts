import { useState } from "react";
import { useEditor } from "../editor";
import { moved, paired, replaced, restored, without, type Pair } from "../pairs";

interface Lists<T> {
  name: "preconditions" | "materials";
  today: readonly T[];
  proposed: readonly T[];
  keyOf: (line: T) => string;
}

/** What can be done with the numbered lines of a list. What is cancelled and restored comes back as it was edited. */
export function useLines<T>({ name, today, proposed, keyOf }: Lists<T>) {
  const { set } = useEditor();
  const [shelf, setShelf] = useState<Readonly<Record<string, T>>>({});
  const change = (lines: readonly T[]) => set({ [name]: lines });
  return {
    pairs: paired(today, proposed, keyOf),
    add: (line: T) => change([...proposed, line]),
    edit: (index: number, line: T) => change(replaced(proposed, index, line)),
    move: (index: number, by: number) => change(moved(proposed, index, by)),
    keep: ({ key, index, today: old, proposed: line }: Pair<T>, keep: boolean) => {
      if (!keep && index !== undefined && line !== undefined) {
        setShelf({ ...shelf, [key]: line });
        change(without(proposed, index));
      }
      const back = shelf[key] ?? old;
      if (keep && back !== undefined) change(restored(today, proposed, back, keyOf));
    },
  };
}
