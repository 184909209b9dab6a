import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ProgressBoard } from "@/api/dto/simplification";
import { percent } from "../figures";
import styles from "./board.module.css";
import { TargetTag } from "./TargetTag";

/** The province at a glance. */
export function BoardFigures({ board, onLate }: { board: ProgressBoard; onLate: () => void }) {
  const { t } = useTranslation("simplification");
  const { total, late } = board;
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t("board.cut", { target: board.target })}</dt>
        <dd>
          {percent(total.cutPercent)} <TargetTag met={total.targetMet} />
        </dd>
      </div>
      <div>
        <dt>{t("board.online")}</dt>
        <dd>{percent(total.onlinePercent)}</dd>
      </div>
      <div>
        <dt>{t("board.materials")}</dt>
        <dd>{t("board.of", { part: total.materialsCancelled, whole: total.materialsBefore })}</dd>
      </div>
      <div>
        <dt>{t("board.preconditions")}</dt>
        <dd>{t("board.of", { part: total.preconditionsCancelled, whole: total.preconditionsBefore })}</dd>
      </div>
      <div>
        <dt>{t("board.late")}</dt>
        <dd>
          {t("count.departments", { count: late.length })}
          {late.length > 0 && (
            <Button type="link" size="small" onClick={onLate}>
              {t("board.showLate")}
            </Button>
          )}
        </dd>
      </div>
    </dl>
  );
}
