import { Page } from "@/components/Page";

function HomePage() {
  return <Page title="HomePage" />;
}

export { HomePage as Component };
