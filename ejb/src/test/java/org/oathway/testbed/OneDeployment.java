package org.oathway.testbed;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the module once for all tests of a run instead of once for each class: every class would
 * deploy the same archive.
 */
public final class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeper.class);
  }

  /** Lets the first deployment through and the last undeployment. */
  public static final class Keeper {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofClass;
    @Inject private Instance<ClassContext> classes;
    @Inject private Event<UnDeployManagedDeployments> undeploy;
    private @Nullable DeploymentScenario kept;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> context) {
      if (kept == null) {
        context.proceed();
        kept = ofClass.get();
      } else {
        ofClass.set(kept);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (!deployed) {
        context.proceed();
        deployed = true;
      }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
      if (!deployed) {
        context.proceed();
      }
    }

    void end(@Observes(precedence = 100) AfterSuite end) {
      if (deployed) {
        deployed = false;
        classes.get().activate(InContainer.class);
        try {
          ofClass.set(kept);
          undeploy.fire(new UnDeployManagedDeployments());
        } finally {
          classes.get().deactivate();
        }
      }
    }
  }
}
