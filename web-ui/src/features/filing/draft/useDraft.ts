import { useOutletContext } from "react-router";
import type { Application, JsonObject } from "@/api/types";
import type { SaveStatus } from "./DraftSaver";
import type { Part } from "./changes";

export interface Draft {
  application: Application;
  status: SaveStatus;
  /** Another device or tab changed this draft while it was open here. */
  changedElsewhere: boolean;
  /** `base` with everything that was typed here laid over it. */
  value: (part: Part, base: JsonObject) => JsonObject;
  /** Takes the new value of a part; saving follows by itself. */
  change: (part: Part, before: JsonObject, after: JsonObject) => void;
  /** Saves now; true when everything is on the server. */
  flush: () => Promise<boolean>;
}

/** The draft of the filing page that the step stands in. */
export function useDraft(): Draft {
  return useOutletContext<Draft>();
}
