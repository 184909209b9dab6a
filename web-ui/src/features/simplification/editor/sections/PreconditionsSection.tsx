import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Precondition } from "@/api/dto/simplification";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { LineCard } from "../lines/LineCard";
import { PreconditionFields } from "../lines/PreconditionFields";
import { useLines } from "../lines/useLines";
import { freeCode, opinionOf } from "../pairs";
import { differingText } from "../texts";
import styles from "../lines/lines.module.css";

const codeOf = ({ code }: Precondition) => code;

/** Every precondition, numbered, with its basis, who set it, and whether it stays (2.1.2a–c). */
export function PreconditionsSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline } = useEditor();
  const today = baseline?.preconditions ?? [];
  const proposed = guide.preconditions;
  const lines = useLines({ name: "preconditions", today, proposed, keyOf: codeOf });
  const add = () =>
    lines.add({
      code: freeCode(today, proposed),
      text: "",
      basis: "",
      level: "NATIONAL",
      departments: [],
      documents: [],
    });
  return (
    <EditorSection id="preconditions">
      <ol className={styles.list}>
        {lines.pairs.map((pair, place) => (
          <LineCard
            key={pair.key}
            line={pair.key}
            number={place + 1}
            name={(pair.proposed ?? pair.today)?.text ?? ""}
            opinion={opinionOf(pair)}
            pointer={pair.index === undefined ? undefined : `/preconditions/${pair.index}`}
            today={
              pair.today &&
              pair.proposed &&
              t("line.today", { text: differingText(t, "preconditions", pair.today, pair.proposed) })
            }
            index={pair.index ?? 0}
            count={proposed.length}
            onMove={(by) => pair.index !== undefined && lines.move(pair.index, by)}
            onKeep={(keep) => lines.keep(pair, keep)}
          >
            {pair.proposed && pair.index !== undefined ? (
              <PreconditionFields
                value={pair.proposed}
                pointer={`/preconditions/${pair.index}`}
                onChange={(line) => pair.index !== undefined && lines.edit(pair.index, line)}
              />
            ) : (
              <div className="bl-muted">{pair.today?.basis || t("noBasis")}</div>
            )}
          </LineCard>
        ))}
      </ol>
      {lines.pairs.length === 0 && <p className="bl-muted">{t("preconditions.none")}</p>}
      <div className={styles.add}>
        <div>
          <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
            {t("preconditions.add")}
          </Button>
        </div>
      </div>
    </EditorSection>
  );
}
