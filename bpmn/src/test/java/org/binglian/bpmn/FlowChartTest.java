package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binglian.bpmn.FlowChart.FlowStep;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowChartTest {

    static final FlowChart PARALLEL = new FlowChart(
            "FGW-02",
            "企业投资项目核准",
            List.of(
                    new FlowStep("收件审查与受理", List.of(), 0),
                    new FlowStep("处（科）室并联审查", List.of("投资处", "能源处"), 9),
                    new FlowStep("决定", List.of(), 3),
                    new FlowStep("送达", List.of(), 0)),
            List.of("专家评审", "听证"),
            true);

    static final FlowChart LONG = new FlowChart(
            "省（直）/01 号",
            "步骤很多的事项",
            IntStream.rangeClosed(1, 14)
                    .mapToObj(n -> new FlowStep("步骤" + n, divisions(n % 4), n))
                    .toList(),
            List.of("招标", "拍卖", "检验"),
            true);

    static Stream<FlowChart> charts() {
        return Stream.of(
                PARALLEL,
                LONG,
                new FlowChart("KJT-05", "创新券申领", List.of(), List.of(), false),
                new FlowChart("KJT-05", "创新券申领", List.of(new FlowStep("备案", List.of(), 0)), List.of("鉴定"), false),
                new FlowChart("A", "先并联", List.of(new FlowStep("会审", divisions(5), 20)), List.of("检疫"), true));
    }

    private static List<String> divisions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "第" + n + "处").toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isAValidModelInWhichEverythingIsDrawnNamedAndJoined(FlowChart chart) {
        BpmnModelInstance model = parsed(chart);

        Bpmn.validateModel(model);
        Process process = only(model.getModelElementsByType(Process.class));
        assertThat(process.isExecutable()).isFalse();
        assertThat(process.getName()).isEqualTo(chart.name());
        assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).containsPattern("\\p{IsHan}");
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
            assertThat(node.getIncoming().size())
                    .as("ways to %s", node.getId())
                    .matches(n -> n > 0 || node.getId().equals("start"));
            assertThat(node.getOutgoing().size())
                    .as("ways from %s", node.getId())
                    .matches(n -> n > 0 || node.getId().equals("end"));
        });
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement().getWaypoints())
                        .as(flow.getId())
                        .hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noFiguresOverlapAndNoLineRunsThroughOne(FlowChart chart) {
        BpmnModelInstance model = parsed(chart);
        List<BpmnShape> shapes = new ArrayList<>(model.getModelElementsByType(BpmnShape.class));

        for (BpmnShape one : shapes) {
            for (BpmnShape other : shapes) {
                if (one != other) {
                    assertThat(apart(one.getBounds(), other.getBounds(), 20))
                            .as(one.getId() + " and " + other.getId())
                            .isTrue();
                }
            }
            for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
                assertThat(crosses(new ArrayList<>(flow.getDiagramElement().getWaypoints()), one.getBounds()))
                        .as(flow.getId() + " through " + one.getId())
                        .isFalse();
            }
        }
    }

    @Test
    void divisionsWorkAtTheSameTime() {
        BpmnModelInstance model = parsed(PARALLEL);

        FlowNode split = model.getModelElementById("step-2-split");
        assertThat(split.getOutgoing().stream().map(flow -> flow.getTarget().getName()))
                .containsExactly("处（科）室并联审查\n投资处\n9个工作日", "处（科）室并联审查\n能源处\n9个工作日");
        assertThat(split.getSucceedingNodes().list().stream()
                        .flatMap(task -> task.getOutgoing().stream())
                        .map(flow -> flow.getTarget().getId()))
                .containsOnly("step-2-join");
    }

    @Test
    void specialProceduresFollowTheReviewAndOnlyWhenNeeded() {
        BpmnModelInstance model = parsed(PARALLEL);

        FlowNode split = model.getModelElementById("special-procedure-split");
        assertThat(split.getIncoming().iterator().next().getSource().getId()).isEqualTo("step-2-join");
        assertThat(split.getOutgoing().stream()
                        .map(flow -> flow.getName() + " " + flow.getTarget().getId()))
                .containsExactly("不需要 special-procedure-join", "需要 special-procedure-1", "需要 special-procedure-2");
    }

    @Test
    void correctionsLeadBackToTheFirstStep() {
        BpmnModelInstance model = parsed(PARALLEL);

        FlowNode completed = model.getModelElementById("corrections-completed");
        FlowNode merge = only(completed.getOutgoing()).getTarget();
        assertThat(only(merge.getOutgoing()).getTarget().getId()).isEqualTo("step-1");
    }

    @Test
    void isTheSameWheneverItIsDrawn() {
        assertThat(PARALLEL.xml()).isEqualTo(PARALLEL.xml());
    }

    @Test
    void longOnesTakeSeveralRowsOfAReadableWidth() {
        assertThat(parsed(LONG).getModelElementsByType(BpmnShape.class))
                .allSatisfy(shape -> assertThat(
                                shape.getBounds().getX() + shape.getBounds().getWidth())
                        .isLessThan(1500));
    }

    private static BpmnModelInstance parsed(FlowChart chart) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(chart.xml().getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T only(Collection<T> all) {
        assertThat(all).hasSize(1);
        return all.iterator().next();
    }

    private static boolean apart(Bounds one, Bounds other, double space) {
        return one.getX() + one.getWidth() + space <= other.getX()
                || other.getX() + other.getWidth() + space <= one.getX()
                || one.getY() + one.getHeight() + space <= other.getY()
                || other.getY() + other.getHeight() + space <= one.getY();
    }

    private static boolean crosses(List<Waypoint> way, Bounds box) {
        return IntStream.range(1, way.size()).anyMatch(i -> {
            Waypoint from = way.get(i - 1);
            Waypoint to = way.get(i);
            return Math.max(from.getX(), to.getX()) > box.getX()
                    && Math.min(from.getX(), to.getX()) < box.getX() + box.getWidth()
                    && Math.max(from.getY(), to.getY()) > box.getY()
                    && Math.min(from.getY(), to.getY()) < box.getY() + box.getHeight();
        });
    }
}
