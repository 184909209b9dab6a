import { PlusOutlined } from "@ant-design/icons";
import { Button, Input, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { GuideStep } from "@/api/dto/simplification";
import { anchorOf } from "../../places";
import { Comments } from "../comments/Comments";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { FaultsAt } from "../fields/FaultsAt";
import { RowTools } from "../fields/RowTools";
import { moved, paired, replaced, restored, without, type Pair } from "../pairs";
import { useDivisions } from "../queries";
import styles from "./StepsSection.module.css";

const nameOf = ({ name }: GuideStep) => name;

/** The steps of handling; a step of today is kept or cancelled, new ones can be added. */
export function StepsSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  const [added, setAdded] = useState("");
  const today = baseline?.steps ?? [];
  const { steps } = guide;
  const name = added.trim();
  const taken = [...today, ...steps].some((step) => step.name === name);
  const add = () => {
    set({ steps: [...steps, { name, divisions: [], limitDays: 0 }] });
    setAdded("");
  };
  return (
    <EditorSection id="steps">
      <ol className={styles.steps} id={anchorOf("/steps")} tabIndex={-1}>
        {paired(today, steps, nameOf).map((pair) => (
          <li key={pair.key}>
            <StepRow pair={pair} today={today} />
            <Comments line={`step:${pair.key}`} />
          </li>
        ))}
      </ol>
      <FaultsAt pointer="/steps" />
      <div className={styles.add}>
        <Input
          aria-label={t("steps.new")}
          placeholder={t("steps.new")}
          value={added}
          maxLength={60}
          onChange={({ target }) => setAdded(target.value)}
        />
        <Button icon={<PlusOutlined aria-hidden />} disabled={name === "" || taken} onClick={add}>
          {t("steps.add")}
        </Button>
      </div>
    </EditorSection>
  );
}

function StepRow({ pair, today }: { pair: Pair<GuideStep>; today: readonly GuideStep[] }) {
  const { t } = useTranslation("simplification");
  const { guide, set } = useEditor();
  const divisions = useDivisions(guide.department).data?.divisions ?? [];
  const { steps } = guide;
  const { key, proposed, index } = pair;
  const change = (next: readonly GuideStep[]) => set({ steps: [...next] });
  const keep = () => pair.today && change(restored(today, steps, pair.today, nameOf));
  if (!proposed || index === undefined) {
    return (
      <div className={styles.step}>
        <del className={styles.name}>{key}</del>
        <span className={styles.cancelled}>{t("steps.cancelled")}</span>
        <Switch
          checked={false}
          onChange={keep}
          aria-label={t("opinion.switch", { name: key })}
          checkedChildren={t("opinion.KEEP")}
          unCheckedChildren={t("opinion.CANCEL")}
        />
      </div>
    );
  }
  const edit = (part: Partial<GuideStep>) => change(replaced(steps, index, { ...proposed, ...part }));
  return (
    <div className={styles.step} id={anchorOf(`/steps/${index}`)} tabIndex={-1}>
      <span className={styles.name}>
        {key}
        {pair.today && pair.today.limitDays !== proposed.limitDays && (
          <span className="bl-muted">（{t("steps.was", { count: pair.today.limitDays })}）</span>
        )}
      </span>
      <Select
        className={styles.divisions}
        mode="multiple"
        aria-label={t("steps.divisions", { name: key })}
        placeholder={t("steps.noDivision")}
        value={proposed.divisions}
        onChange={(codes: string[]) => edit({ divisions: codes })}
        options={divisions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <InputNumber
        className={styles.days}
        aria-label={t("steps.days", { name: key })}
        min={0}
        max={999}
        precision={0}
        suffix={t("unit.workingDays")}
        value={proposed.limitDays}
        onChange={(limitDays) => edit({ limitDays: limitDays ?? 0 })}
      />
      {pair.today && (
        <Switch
          checked
          onChange={() => change(without(steps, index))}
          aria-label={t("opinion.switch", { name: key })}
          checkedChildren={t("opinion.KEEP")}
          unCheckedChildren={t("opinion.CANCEL")}
        />
      )}
      <RowTools
        name={key}
        index={index}
        count={steps.length}
        onMove={(by) => change(moved(steps, index, by))}
        onRemove={pair.today ? undefined : () => change(without(steps, index))}
      />
    </div>
  );
}
