/*
 * See the NOTICE file distributed with this work for additional
 * information regarding copyright ownership.
 *
 * This is free software; you can redistribute it and/or modify it
 * under the terms of the GNU Lesser General Public License as
 * published by the Free Software Foundation; either version 2.1 of
 * the License, or (at your option) any later version.
 *
 * This software is distributed in the hope that it will be useful,
 * but WITHOUT ANY WARRANTY; without even the implied warranty of
 * MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
 * Lesser General Public License for more details.
 *
 * You should have received a copy of the GNU Lesser General Public
 * License along with this software; if not, write to the Free
 * Software Foundation, Inc., 51 Franklin St, Fifth Floor, Boston, MA
 * 02110-1301 USA, or see the FSF site: http://www.fsf.org.
 */
package org.xwiki.contrib.opengov;

import org.junit.jupiter.api.Test;
import org.xwiki.component.annotation.Component;
import org.xwiki.script.service.ScriptService;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The cut of this module into packages, and what it may link to.
 */
class ArchitectureTest
{
    private static final String ROOT = "org.xwiki.contrib.opengov";

    private static final String[] LEAVES =
        {ROOT + ".standard..", ROOT + ".discovery..", ROOT + ".register..", ROOT + ".exchange.."};

    private static final JavaClasses CLASSES =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void leavesDoNotKnowEachOther()
    {
        for (String leaf : LEAVES) {
            for (String other : LEAVES) {
                if (!leaf.equals(other)) {
                    check(noClasses().that().resideInAPackage(leaf).should().dependOnClassesThat()
                        .resideInAPackage(other).allowEmptyShould(true));
                }
            }
        }
    }

    @Test
    void nothingKnowsTheScriptServices()
    {
        check(noClasses().that().resideOutsideOfPackage(ROOT + ".script..").should().dependOnClassesThat()
            .resideInAPackage(ROOT + ".script.."));
    }

    @Test
    void publicPackagesDoNotKnowInternalOnes()
    {
        check(noClasses().that().resideOutsideOfPackage("..internal..").should().dependOnClassesThat()
            .resideInAPackage(ROOT + "..internal.."));
    }

    @Test
    void packagesHaveNoCycles()
    {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
        check(noClasses().that().resideInAPackage(ROOT + ".register..").should().dependOnClassesThat()
            .resideInAPackage(ROOT));
    }

    @Test
    void linksOnlyToWhatEveryXWikiHas()
    {
        check(noClasses().should().dependOnClassesThat(resideOutsideOfPackages(ROOT + "..", "java..", "javax.inject..", "javax.xml.stream..",
            "org.xwiki.component..", "org.xwiki.context..", "org.xwiki.script..", "org.xwiki.rendering..",
            "org.xwiki.properties..", "com.github.difflib..", "org.slf4j..",
            "org.apache.commons.lang3..",
            "org.apache.commons.compress..", "org.apache.commons.csv..", "org.dhatim.fastexcel..", "net.fortuna.ical4j..")));
    }

    @Test
    void scriptServicesAreComponentsWithoutState()
    {
        check(classes().that().implement(ScriptService.class).should().beAnnotatedWith(Component.class));
        check(fields().that().areDeclaredInClassesThat().resideInAPackage(ROOT + ".script..").should().beFinal()
            .orShould().beAnnotatedWith(javax.inject.Inject.class));
    }

    @Test
    void valuesAreImmutable()
    {
        check(fields().that().areDeclaredInClassesThat().resideInAPackage(ROOT).and()
            .areDeclaredInClassesThat().haveSimpleNameNotEndingWith("Builder").should().beFinal());
        check(fields().that().areDeclaredInClassesThat().resideInAPackage(ROOT + ".discovery..").should().beFinal());
    }

    private static void check(ArchRule rule)
    {
        rule.check(CLASSES);
    }
}
