import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { Proposal } from "@/api/dto/simplification";
import type { Editor } from "./editor";
import { merged, withOwnCodes, type Choices } from "./merge";
import { useFreshDraft, useSaveDraft, type LoadedDraft } from "./queries";
import { same } from "./same";
import { violations } from "./violations";

/** Another person saved since this one read: what they have now, until it is settled what to keep. */
export interface Clash {
  base: Proposal;
  mine: Proposal;
  theirs: LoadedDraft;
}

/** The work on one draft: what is typed, whether it is saved, and what to do when somebody else saved first. */
export function useDraftEditor(loaded: LoadedDraft) {
  const { t } = useTranslation("simplification");
  const code = loaded.data.item;
  const [base, setBase] = useState(loaded);
  const [proposal, setProposal] = useState(loaded.data.proposal);
  const [clash, setClash] = useState<Clash>();
  const save = useSaveDraft(code);
  const fresh = useFreshDraft(code);
  const dirty = !same(proposal, base.data.proposal);

  // What others saved shows at once as long as nothing of one's own stands against it.
  if (!dirty && loaded.etag !== base.etag && !save.isPending) {
    setBase(loaded);
    setProposal(loaded.data.proposal);
  }

  const send = async (sent: Proposal, etag: string, over: Proposal) => {
    try {
      const saved = await save.mutateAsync({ proposal: sent, etag });
      setBase(saved);
      // What was typed while the save was under way stays.
      setProposal((now) => (same(now, sent) ? saved.data.proposal : now));
      return true;
    } catch (error) {
      if (asProblem(error).kind !== "stale") return false;
      const theirs = await fresh();
      save.reset();
      setClash({ base: over, mine: withOwnCodes(over, sent, theirs.data.proposal), theirs });
      return false;
    }
  };

  const settle = (choices: Choices) => {
    if (!clash) return Promise.resolve(false);
    const theirs = clash.theirs.data.proposal;
    const result = merged(clash.base, clash.mine, theirs, choices);
    setBase(clash.theirs);
    setProposal(result);
    setClash(undefined);
    return send(result, clash.theirs.etag, theirs);
  };

  // Comments and state are as last read, also while the text is being worked on.
  const { baseline: _baseline, ...latest } = loaded.data;
  const draft = { ...base.data, comments: latest.comments, state: latest.state, editable: latest.editable };
  const editor: Editor = {
    draft,
    proposal,
    readOnly: !draft.editable,
    dirty,
    faults: violations(t, proposal.guide, base.data.faults, dirty),
    change: setProposal,
  };
  return {
    editor,
    etag: base.etag,
    error: save.error,
    saving: save.isPending,
    clash,
    save: () => send(proposal, base.etag, base.data.proposal),
    settle,
    postpone: () => setClash(undefined),
    discard: () => setProposal(base.data.proposal),
  };
}
