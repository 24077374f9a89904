package org.zhongzhi.governance.model.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of every value of the library: the generated class stays hidden behind the type that is written by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        jdkOnly = true,
        mergeFromSupertypesDynamically = false,
        get = {"is*", "get*"},
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
