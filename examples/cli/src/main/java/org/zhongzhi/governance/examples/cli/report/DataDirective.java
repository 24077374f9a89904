package org.zhongzhi.governance.examples.cli.report;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets the template write the data where they belong, without a copy of them in memory. */
final class DataDirective implements TemplateDirectiveModel {
    private final ReportData data;

    DataDirective(ReportData data) {
        this.data = data;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the template library declares it
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws IOException {
        data.writeTo(environment.getOut());
    }
}
