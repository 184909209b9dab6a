package org.binglian.approval.camunda;

import java.util.List;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/** What {@link ApplicationTree} selects from the engine's tables, mapped as the engine maps them. */
interface TreeStatements {

    String NAMES = "org.binglian.approval.camunda.TreeStatements.";
    String OF_APPLICATION = NAMES + "ofApplication";
    String AROUND_EXECUTION = NAMES + "aroundExecution";
    String VARIABLES = NAMES + "variables";
    String SUBSCRIPTIONS = NAMES + "subscriptions";
    String ENTITIES = "org.camunda.bpm.engine.impl.persistence.entity.";

    /** Only the process instances themselves know their root. */
    String EXECUTIONS = """
            select e.* from ACT_RU_EXECUTION e join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_ where p.ROOT_PROC_INST_ID_ in """;

    String OF_THE_ROOT = """
             join ACT_RU_EXECUTION e on e.ID_ = x.EXECUTION_ID_ join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_
            where p.ROOT_PROC_INST_ID_ = #{root}""";

    @Select(
            EXECUTIONS
                    + "(select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = #{key} and PARENT_ID_ is null and SUPER_EXEC_ is null)")
    @ResultMap(ENTITIES + "ExecutionEntity.executionResultMap")
    List<ExecutionEntity> ofApplication(String key);

    @Select(EXECUTIONS + """
            (select i.ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION x join ACT_RU_EXECUTION i on i.ID_ = x.PROC_INST_ID_ where x.ID_ = #{id})""")
    @ResultMap(ENTITIES + "ExecutionEntity.executionResultMap")
    List<ExecutionEntity> aroundExecution(String id);

    @Select("select x.* from ACT_RU_VARIABLE x" + OF_THE_ROOT)
    @ResultMap(ENTITIES + "VariableInstanceEntity.variableInstanceResultMap")
    List<VariableInstanceEntity> variables(String root);

    @Select("select x.* from ACT_RU_EVENT_SUBSCR x" + OF_THE_ROOT)
    @ResultMap(ENTITIES + "EventSubscriptionEntity.eventSubscriptionResultMap")
    List<EventSubscriptionEntity> subscriptions(String root);
}
