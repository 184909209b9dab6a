import { useParams } from "react-router";
import { PageQuery } from "@/components/PageQuery";
import { tableNameOf } from "../places";
import { DraftEditor } from "./DraftEditor";
import { useItemDraft } from "./queries";

/** One item of an attachment: today's version beside what the department proposes. */
function ItemDraftPage() {
  const parameters = useParams();
  const { code = "" } = parameters;
  return (
    <PageQuery query={useItemDraft(code)}>
      {(loaded) => <DraftEditor key={code} table={tableNameOf(parameters)} loaded={loaded} />}
    </PageQuery>
  );
}

export { ItemDraftPage as Component };
