import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Application } from "@/api/types";
import { useJointService } from "@/features/joint-services/queries";

const ANSWERED: readonly string[] = ["REPLIED", "DELIVERED", "CLOSED"];

/** The way on to the next stage of a project, once this one is answered. */
export function NextStage({ application }: { application: Application }) {
  const { jointService, stage, project, state } = application;
  if (!jointService || !stage || !project || !ANSWERED.includes(state)) return null;
  return <Onward service={jointService} stage={stage} project={project} />;
}

function Onward({ service, stage, project }: { service: string; stage: string; project: string }) {
  const { t } = useTranslation("applications");
  const { data } = useJointService(service);
  const position = data?.stages.findIndex(({ code }) => code === stage) ?? -1;
  const next = position < 0 ? undefined : data?.stages[position + 1];
  if (!next) return null;
  return (
    <p>
      <Link to={`/services/${service}/start?stage=${next.code}&project=${project}`}>
        {t("next.stage", { name: next.name })}
      </Link>
    </p>
  );
}
