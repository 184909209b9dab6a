import { createContext, useContext } from "react";
import type { DraftGuide, ItemDraft, Proposal } from "@/api/dto/simplification";
import type { FieldFault } from "@/api/types";

/** What every part of the editor works with. */
export interface Editor {
  draft: ItemDraft;
  proposal: Proposal;
  readOnly: boolean;
  dirty: boolean;
  faults: readonly FieldFault[];
  change: (step: (proposal: Proposal) => Proposal) => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor() {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("Outside of the editor of a draft");
  const { change, draft, proposal, faults } = editor;
  return {
    ...editor,
    guide: proposal.guide,
    // The server writes null for what is not there.
    baseline: draft.baseline ?? undefined,
    set: (part: Partial<DraftGuide>) => change((old) => ({ ...old, guide: { ...old.guide, ...part } })),
    faultsAt: (pointer: string) => faults.filter((fault) => fault.pointer === pointer),
  };
}
