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
package org.xwiki.contrib.opengov.wiki.test;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.apache.commons.lang3.ClassUtils;
import org.apache.commons.lang3.reflect.MethodUtils;

/**
 * Makes an interface from an object that has only those of its methods that matter; the others return nothing.
 *
 * @version $Id$
 */
final class StubHandler implements InvocationHandler
{
    private final Object stub;

    private StubHandler(Object stub)
    {
        this.stub = stub;
    }

    static <T> T implement(Class<T> type, Object stub)
    {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new StubHandler(stub)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable
    {
        Method implementation =
            MethodUtils.getAccessibleMethod(this.stub.getClass(), method.getName(), method.getParameterTypes());
        if (implementation != null) {
            return implementation.invoke(this.stub, arguments);
        }
        Class<?> type = method.getReturnType();
        if (!type.isPrimitive() || type == void.class) {
            return null;
        }
        return type == boolean.class ? Boolean.FALSE
            : MethodUtils.invokeStaticMethod(ClassUtils.primitiveToWrapper(type), "valueOf", "0");
    }
}
