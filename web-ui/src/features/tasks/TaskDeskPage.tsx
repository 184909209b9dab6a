import { useNavigate, useParams } from "react-router";
import { PageQuery } from "@/components/PageQuery";
import { useSession } from "@/features/session/session";
import { ActionDock } from "./actions/ActionDock";
import { DeskHead } from "./desk/DeskHead";
import { DeskSheets } from "./desk/DeskSheets";
import { useInboxContext } from "./inboxContext";
import { useTaskDesk } from "./queries";
import styles from "./desk/desk.module.css";

/** One task with everything that is needed for it, and the bar that finishes it. */
function TaskDeskPage() {
  const { id = "" } = useParams();
  const { user } = useSession();
  const { back, beside, goOn } = useInboxContext();
  const navigate = useNavigate();
  const desk = useTaskDesk(id);

  const close = (event: React.KeyboardEvent) => {
    if (event.key === "Escape" && event.target instanceof HTMLHeadingElement) void navigate(back);
  };

  return (
    <div className={styles.desk} onKeyDown={close}>
      <PageQuery query={desk}>
        {(data) => (
          <>
            <DeskHead task={data.task} back={back} beside={beside} />
            <DeskSheets desk={data} />
            {data.task.actions.length > 0 && (
              <ActionDock
                desk={data}
                mine={data.task.claimedBy === user?.username}
                onReload={() => void desk.refetch()}
                onDone={() => void goOn(id)}
              />
            )}
          </>
        )}
      </PageQuery>
    </div>
  );
}

export { TaskDeskPage as Component };
