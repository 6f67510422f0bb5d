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
package org.xwiki.contrib.opengov.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The registers that were read last, by the hash of their content. What is in here is what this hash means and nothing
 * else: whoever puts a register in can make others look it up by its hash, but can't change what they find.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterCache
{
    /** One register takes some megabytes. More than one are needed only where subwikis use different ones. */
    private static final int CAPACITY = 4;

    private final Map<String, Register> registers = new LinkedHashMap<>(CAPACITY, 1, true);

    /**
     * @param hash the hash of the content of a register
     * @return this register, or {@code null} if it has to be read
     */
    public synchronized Register get(String hash)
    {
        return Register.getInstance().getHash().equals(hash) ? Register.getInstance() : this.registers.get(hash);
    }

    /**
     * @param hash the hash that the content must have
     * @param content the content of a register as {@link RegisterUpdate} writes it
     * @return the register, or {@code null} if the content is another one, or no register
     * @throws IOException if the content can't be read
     */
    public synchronized Register read(String hash, InputStream content) throws IOException
    {
        Register known = get(hash);
        if (known != null) {
            return known;
        }
        byte[] bytes = content.readNBytes(OfficialFile.MAX_SIZE);
        if (!RegisterReader.hash(bytes).equals(hash)) {
            return null;
        }
        Register register = RegisterReader.read(bytes);
        if (this.registers.size() == CAPACITY) {
            this.registers.remove(this.registers.keySet().iterator().next());
        }
        this.registers.put(hash, register);
        return register;
    }
}
