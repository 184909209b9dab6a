import { Page } from "@/components/Page";

function JointServicePage() {
  return <Page title="JointServicePage" />;
}

export { JointServicePage as Component };
