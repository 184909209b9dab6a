import { EditorSection } from "../fields/EditorSection";
import { TagsField } from "../fields/TagsField";

/** Under which words and in which moments of life people look for the item. */
export function ThemesSection() {
  return (
    <EditorSection id="themes" compared>
      <TagsField name="themes" />
      <TagsField name="lifeEvents" />
    </EditorSection>
  );
}
