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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.util.Date;

import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code $xwiki.scheduler}: the jobs that pages hold in an object of {@code XWiki.SchedulerJobClass}.
 *
 * @version $Id$
 */
public class SchedulerPlugin extends AbstractApi
{
    private static final Logger LOGGER = LoggerFactory.getLogger(SchedulerPlugin.class);

    SchedulerPlugin(ScriptEnvironment environment)
    {
        super(environment);
    }

    @FunctionalInterface
    private interface Task
    {
        void run(String name) throws SchedulerException;
    }

    /**
     * @param value the name of the state
     * @version $Id$
     */
    public record JobState(String value)
    {
        /**
         * @return the name of the state
         */
        public String getValue()
        {
            return this.value;
        }
    }

    /**
     * @return true: the scheduler always runs
     */
    public boolean isEnabled()
    {
        return true;
    }

    /**
     * @param job a job
     * @return true if it runs from now on when its time has come
     */
    public boolean scheduleJob(XObject job)
    {
        return tryTo(this.environment.jobs()::schedule, job);
    }

    /**
     * @param job a job
     * @return true if it does not run any more
     */
    public boolean unscheduleJob(XObject job)
    {
        return tryTo(this.environment.jobs()::unschedule, job);
    }

    /**
     * @param job a job that is scheduled
     * @return true if it runs now
     */
    public boolean triggerJob(XObject job)
    {
        return tryTo(this.environment.jobs()::trigger, job);
    }

    /**
     * @param job a job
     * @return its state
     * @throws SchedulerException if the scheduler does not work
     */
    public JobState getJobStatus(XObject job) throws SchedulerException
    {
        return new JobState(this.environment.jobs().getState(job.getName()));
    }

    /**
     * @param job a job
     * @return when it runs, null if it does not
     */
    public Date getNextFireTime(XObject job)
    {
        try {
            return this.environment.jobs().getNextFireTime(job.getName());
        } catch (SchedulerException e) {
            return null;
        }
    }

    private static boolean tryTo(Task task, XObject job)
    {
        try {
            task.run(job.getName());
            return true;
        } catch (SchedulerException e) {
            LOGGER.warn("The job [{}]: {}", job.getName(), e.getMessage());
            return false;
        }
    }
}
