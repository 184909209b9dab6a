import { useTranslation } from "react-i18next";
import type { Material } from "@/api/dto/simplification";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { MaterialTypeSelect } from "../fields/MaterialTypeSelect";
import { LineCard } from "../lines/LineCard";
import { MaterialFields } from "../lines/MaterialFields";
import { useLines } from "../lines/useLines";
import { opinionOf, paired } from "../pairs";
import { differingText } from "../texts";
import styles from "../lines/lines.module.css";

const keyOf = ({ requirement }: Material) => requirement;

/** Every material, numbered on from the preconditions, with its basis and whether it stays (2.1.1a). */
export function MaterialsSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, draft } = useEditor();
  const today = baseline?.materials ?? [];
  const proposed = guide.materials;
  const lines = useLines({ name: "materials", today, proposed, keyOf });
  const before = paired(baseline?.preconditions ?? [], guide.preconditions, ({ code }) => code).length;
  const add = (materialType: string, title: string) =>
    lines.add({
      requirement: `${draft.item}.${materialType}`,
      materialType,
      title,
      essential: true,
      mayFollow: false,
      copies: "",
      source: "",
      basis: "",
    });
  return (
    <EditorSection id="materials">
      <ol className={styles.list}>
        {lines.pairs.map((pair, place) => (
          <LineCard
            key={pair.key}
            line={pair.key}
            number={before + place + 1}
            name={(pair.proposed ?? pair.today)?.title ?? ""}
            opinion={opinionOf(pair)}
            pointer={pair.index === undefined ? undefined : `/materials/${pair.index}`}
            today={
              pair.today &&
              pair.proposed &&
              t("line.today", { text: differingText(t, "materials", pair.today, pair.proposed) })
            }
            index={pair.index ?? 0}
            count={proposed.length}
            onMove={(by) => pair.index !== undefined && lines.move(pair.index, by)}
            onKeep={(keep) => lines.keep(pair, keep)}
          >
            {pair.proposed && pair.index !== undefined ? (
              <MaterialFields
                value={pair.proposed}
                pointer={`/materials/${pair.index}`}
                onChange={(line) => pair.index !== undefined && lines.edit(pair.index, line)}
              />
            ) : (
              <div className="bl-muted">{pair.today?.basis || t("noBasis")}</div>
            )}
          </LineCard>
        ))}
      </ol>
      <div className={styles.add}>
        <MaterialTypeSelect
          label={t("materials.add")}
          value={null}
          taken={[...today, ...proposed].map(({ materialType }) => materialType)}
          onChange={add}
        />
      </div>
    </EditorSection>
  );
}
