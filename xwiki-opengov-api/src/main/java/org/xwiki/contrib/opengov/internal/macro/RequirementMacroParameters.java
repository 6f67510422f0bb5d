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
package org.xwiki.contrib.opengov.internal.macro;

import org.xwiki.contrib.opengov.standard.Level;
import org.xwiki.properties.annotation.PropertyDescription;
import org.xwiki.properties.annotation.PropertyDisplayType;
import org.xwiki.properties.annotation.PropertyMandatory;
import org.xwiki.properties.annotation.PropertyName;

/**
 * The parameters of {@link RequirementMacro}.
 *
 * @version $Id$
 * @since 0.1
 */
public class RequirementMacroParameters
{
    private String id = "";

    private String level = "";

    private String rationale = "";

    private String testMethod = "";

    private String addressee = "";

    /**
     * @return its identifier
     */
    public String getId()
    {
        return this.id;
    }

    /**
     * @param id its identifier
     */
    @PropertyMandatory
    @PropertyName("Identifier")
    @PropertyDescription("The same in all versions, for example OGS-7-12. It is never used again for anything else.")
    public void setId(String id)
    {
        this.id = id.strip();
    }

    /**
     * @return how binding it is, as somebody wrote it: a wrong level is a finding, not an error
     */
    public String getLevel()
    {
        return this.level;
    }

    /**
     * @param level how binding it is
     */
    @PropertyMandatory
    @PropertyDisplayType(Level.class)
    @PropertyName("Level")
    @PropertyDescription("How binding it is. The verb in the text has to say the same.")
    public void setLevel(String level)
    {
        this.level = level;
    }

    /**
     * @return why it is there
     */
    public String getRationale()
    {
        return this.rationale;
    }

    /**
     * @param rationale why it is there
     */
    @PropertyName("Rationale")
    @PropertyDescription("Why it is there, in a sentence or two.")
    public void setRationale(String rationale)
    {
        this.rationale = rationale;
    }

    /**
     * @return how to find out whether it is fulfilled
     */
    public String getTestMethod()
    {
        return this.testMethod;
    }

    /**
     * @param testMethod how to find out whether it is fulfilled
     */
    @PropertyName("Test")
    @PropertyDescription("How to find out whether it is fulfilled.")
    public void setTestMethod(String testMethod)
    {
        this.testMethod = testMethod;
    }

    /**
     * @return whom it addresses
     */
    public String getAddressee()
    {
        return this.addressee;
    }

    /**
     * @param addressee whom it addresses
     */
    @PropertyName("Addressee")
    @PropertyDescription("Whom it addresses.")
    public void setAddressee(String addressee)
    {
        this.addressee = addressee;
    }
}
