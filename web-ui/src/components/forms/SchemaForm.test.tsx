import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import type { JsonObject } from "@/api/types";
import SchemaForm, { type SchemaFormHandle } from "./SchemaForm";

const schema = {
  type: "object",
  required: ["projectName", "investment", "newLand"],
  properties: {
    projectName: { type: "string", title: "项目名称", examples: ["年产十万台机床项目"] },
    investment: { type: "number", title: "总投资", "x-unit": "万元" },
    newLand: {
      type: "boolean",
      title: "新增用地",
      oneOf: [
        { const: true, title: "是" },
        { const: false, title: "否" },
      ],
    },
    industry: {
      type: "string",
      title: "所属行业",
      enum: ["A", "C"],
      oneOf: [
        { const: "A", title: "农业" },
        { const: "C", title: "制造业" },
      ],
    },
    start: { type: "string", format: "date", title: "开工日期" },
  },
};
const uiSchema = {
  "ui:sections": [{ id: "project", title: "项目情况", fields: Object.keys(schema.properties) }],
  newLand: { "ui:widget": "radio" },
};

function Harness({
  handle,
  onData,
}: {
  handle: React.Ref<SchemaFormHandle>;
  onData: (data: JsonObject) => void;
}) {
  const [value, setValue] = useState<JsonObject>({ projectName: "老项目" });
  const change = (data: JsonObject) => {
    setValue(data);
    onData(data);
  };
  return (
    <MemoryRouter>
      <SchemaForm
        ref={handle}
        schema={schema}
        uiSchema={uiSchema}
        value={value}
        onChange={change}
        known={[{ field: "projectName", source: "营业执照" }]}
      />
    </MemoryRouter>
  );
}

it("collects typed values, marks known ones and links every fault to its field", async () => {
  const user = userEvent.setup();
  const handle = createRef<SchemaFormHandle>();
  let data: JsonObject = {};
  render(<Harness handle={handle} onData={(next) => (data = next)} />);

  expect(screen.getByText("已自动填写，来源：营业执照")).toBeInTheDocument();
  expect(screen.getByText("例如：年产十万台机床项目")).toBeInTheDocument();
  expect(screen.getByRole("group", { name: "项目情况" })).toBeInTheDocument();

  act(() => void handle.current?.validate());
  const summary = screen.getByRole("alert");
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent("请填写“总投资”");
  await user.click(screen.getByRole("link", { name: "请填写“总投资”" }));
  expect(screen.getByLabelText("总投资")).toHaveFocus();
  expect(screen.getByLabelText("总投资")).toHaveAttribute("aria-invalid", "true");

  await user.type(screen.getByLabelText("总投资"), "12.5");
  await user.click(screen.getByRole("radio", { name: "否" }));
  await user.selectOptions(screen.getByLabelText(/所属行业/), "制造业");
  await user.type(screen.getByLabelText(/开工日期/), "2016-10-08");
  await user.clear(screen.getByLabelText("项目名称"));
  expect(data).toEqual({
    projectName: undefined,
    investment: 12.5,
    newLand: false,
    industry: "C",
    start: "2016-10-08",
  });

  await user.type(screen.getByLabelText("项目名称"), "新项目");
  let good = false;
  act(() => void (good = handle.current?.validate() ?? false));
  expect(good).toBe(true);
});
