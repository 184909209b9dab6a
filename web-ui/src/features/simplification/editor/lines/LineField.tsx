import type { ReactNode } from "react";
import { anchorOf } from "../../places";
import { useEditor } from "../editor";
import { FaultsAt } from "../fields/FaultsAt";
import type { ControlProps } from "../fields/Field";

interface Props {
  pointer: string;
  label: string;
  children: (control: ControlProps) => ReactNode;
}

/** A field of a line: label and control in the grid of the card, its faults under it. */
export function LineField({ pointer, label, children }: Props) {
  const { faultsAt } = useEditor();
  const id = anchorOf(pointer);
  const faulty = faultsAt(pointer).length > 0;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        {children({ id, ...(faulty && { status: "error" as const, "aria-describedby": `${id}-faults` }) })}
        <FaultsAt pointer={pointer} />
      </div>
    </>
  );
}
